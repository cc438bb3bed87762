package kim.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that takes over the terminal until it ends. */
public final class Foreground {

    private Foreground() {}

    /** Returns its exit code. */
    public static int run(List<String> words, Map<String, String> environment, Path folder) {
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile()).inheritIO();
            builder.environment().putAll(environment);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
