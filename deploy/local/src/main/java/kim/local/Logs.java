package kim.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kim.local.process.Checkout;
import kim.local.process.Foreground;
import kim.local.stack.Home;

/** Follows the log of a part, or of all. */
final class Logs {

    private final Home home;

    Logs(Checkout checkout) {
        this.home = Home.of(checkout.root());
    }

    int run(List<String> parts) {
        var files = parts.isEmpty() ? all() : parts.stream().map(home::log).map(Path::toString);
        var tail = Stream.concat(Stream.of("tail", "-n", "50", "-F"), files).toList();
        return Foreground.run(tail, Map.of(), folder());
    }

    private Stream<String> all() {
        try (var files = Files.list(folder())) {
            return files.map(Path::toString).filter(file -> file.endsWith(".log")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("there are no logs yet", e);
        }
    }

    private Path folder() {
        return home.log("any").resolveSibling("");
    }
}
