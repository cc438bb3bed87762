package kim.platform.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Entries as lines of a table, written as they come. */
final class AuditCsv implements AutoCloseable {

    private final CsvWriter lines;

    AuditCsv(OutputStream out) {
        lines = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines.writeRecord("id", "at", "who", "roles", "act", "kind", "subject", "purpose");
    }

    void write(AuditEntry entry) {
        lines.writeRecord(
                Long.toString(entry.id()),
                entry.at().toString(),
                entry.who(),
                entry.roles(),
                entry.act().name(),
                entry.kind(),
                entry.subject().toString(),
                entry.purpose());
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
