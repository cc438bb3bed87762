package kim.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows what is added to a file. */
final class Following {

    private final Path file;
    private final PrintStream out;
    private long shown;

    Following(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    void copyNew() {
        if (Files.notExists(file)) {
            return;
        }
        try (var channel = Files.newByteChannel(file).position(shown)) {
            shown += Channels.newInputStream(channel).transferTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
