package kim.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import kim.platform.BadInput;
import kim.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Takes a file from the wire, never more of it than the limit, and lets in only what is what it says [P7]. */
@ApplicationScoped
class ReceivingFile {

    static final int LIMIT = 20 * 1024 * 1024;

    private final VirusScan scanner;

    ReceivingFile(VirusScan scanner) {
        this.scanner = scanner;
    }

    /** @throws BadInput for a file without name, of another type than its name says, or with a virus */
    ReceivedFile receive(InputStream body, @Nullable String disposition) {
        var name = FileName.of(disposition)
                .orElseThrow(() -> new BadInput(
                        "",
                        "Der Kopf Content-Disposition nennt den Dateinamen: attachment; filename*=UTF-8''…",
                        "the header Content-Disposition names the file: attachment; filename*=UTF-8''…"));
        var type = FileType.named(name.text()).orElseThrow(ReceivingFile::notTaken);
        var content = upToLimit(body);
        if (!type.isOf(content)) {
            throw new BadInput(
                    "",
                    "Der Inhalt ist nicht, was der Dateiname sagt, oder enthält Makros",
                    "the content is not what the name of the file says, or holds macros");
        }
        var scan = scanner.scan(content);
        if (scan == ScanResult.INFECTED) {
            throw new BadInput("", "Die Datei enthält Schadsoftware", "the file holds malware");
        }
        return ReceivedFile.of(name, type, scan, content);
    }

    private static byte[] upToLimit(InputStream body) {
        try {
            var content = body.readNBytes(LIMIT + 1);
            if (content.length > LIMIT) {
                // Read to its end, for a client that sends hears the answer afterwards only; the server limits that.
                body.transferTo(OutputStream.nullOutputStream());
                throw Problem.TOO_LARGE.asException();
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadInput notTaken() {
        return new BadInput(
                "",
                "Angenommen werden PDF, Bilder (PNG, JPEG, TIFF) und Office-Dateien ohne Makros",
                "PDF, images (PNG, JPEG, TIFF) and office files without macros are taken");
    }
}
