package kim.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kim.local.build.Module;
import kim.local.process.Checkout;
import kim.local.process.Foreground;
import kim.local.process.Jvm;
import kim.local.stack.Home;
import kim.local.stack.Progress;

/** Measures on stacks of its own, beside the one that may be up; the exit code is the bench's. */
final class BenchRun {

    private final Checkout checkout;

    BenchRun(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> codes) {
        var root = checkout.root();
        var bench = new Module("deploy/bench", packaged(root));
        new PackagingServices(root, Home.of(root), new Progress(System.out), bench).run();
        var words = List.of(
                Jvm.java(),
                "-Xmx512m",
                "-Dkim.root=" + root,
                "-jar",
                bench.product().toString());
        return Foreground.run(Stream.concat(words.stream(), codes.stream()).toList(), Map.of(), root);
    }

    private static Path packaged(Path root) {
        return root.resolve(Path.of("deploy", "bench", "target", "kim-bench.jar"));
    }
}
