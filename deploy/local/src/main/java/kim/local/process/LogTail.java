package kim.local.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, read without loading the whole file. */
public record LogTail(Path log) {

    private static final int BYTES = 64 * 1024;

    public String last(int lines) {
        var all = read().lines().toList();
        return String.join(System.lineSeparator(), newest(all, lines));
    }

    private static List<String> newest(List<String> all, int lines) {
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    private String read() {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - BYTES));
            var bytes = ByteBuffer.allocate(BYTES);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // reads on until the end
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
