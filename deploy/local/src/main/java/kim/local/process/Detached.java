package kim.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts this program again, in a session of its own, to go on when this process and its terminal are gone. */
public final class Detached {

    private Detached() {}

    public static Process again(Class<?> main, List<String> arguments, Path log) {
        var words = Jvm.again(main, arguments);
        try {
            Files.createDirectories(log.resolveSibling(""));
            return new ProcessBuilder(Session.ofItsOwn(words))
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
