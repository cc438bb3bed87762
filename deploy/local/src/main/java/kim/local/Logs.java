package kim.local;

import java.util.List;
import java.util.Map;
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
        var files = parts.isEmpty()
                ? "*.log"
                : String.join(" ", parts.stream().map(part -> part + ".log").toList());
        var folder = home.log("any").resolveSibling("");
        return Foreground.run(List.of("sh", "-c", "exec tail -n 50 -F " + files), Map.of(), folder);
    }
}
