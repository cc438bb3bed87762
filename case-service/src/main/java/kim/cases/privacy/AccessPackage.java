package kim.cases.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kim.cases.printing.PdfWriter;
import kim.platform.privacy.Told;

/** Everything in one archive: for machines (JSON), to be read (PDF), and the files that were handed in. */
@ApplicationScoped
class AccessPackage {

    private final ObjectMapper json;
    private final AccessSheets sheets;
    private final Template page;
    private final PdfWriter pdf;

    AccessPackage(
            ObjectMapper json, AccessSheets sheets, @Location("subject-access.html") Template page, PdfWriter pdf) {
        this.json = json;
        this.sheets = sheets;
        this.page = page;
        this.pdf = pdf;
    }

    byte[] of(SubjectAccessView access, LocalDate on, List<Told> told, Map<String, byte[]> files) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("auskunft.json", written(new Content(access, on, told)));
        entries.put(
                "auskunft.pdf",
                pdf.write(page.data("sheet", sheets.of(access, on, told)).render()));
        files.forEach((name, content) -> entries.put("anlagen/" + name, content));
        return zipped(entries);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private byte[] written(Content content) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows that are no JSON", e);
        }
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue());
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param services what each keeps, and who looked at it */
    private record Content(SubjectAccessView request, LocalDate preparedOn, List<Told> services) {}
}
