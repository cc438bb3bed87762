package kim.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kim.local.control.SupervisorMark;
import kim.local.process.Checkout;
import kim.local.process.Foreground;
import kim.local.process.Jvm;
import kim.local.stack.Access;
import kim.local.stack.Home;

/** Performs the main job on the running stack; the exit code is the demo's. */
final class DemoRun {

    private final Checkout checkout;
    private final Home home;

    DemoRun(Checkout checkout) {
        this.checkout = checkout;
        this.home = Home.of(checkout.root());
    }

    /** Where the build leaves the demo. */
    static Path packaged(Path root) {
        return root.resolve("deploy").resolve("demo").resolve("target").resolve("kim-demo.jar");
    }

    int run(List<String> options) {
        if (!new SupervisorMark(home).isReady()) {
            System.out.println("the stack is not up; ./kim up --detach first");
            return 1;
        }
        var words = List.of(
                Jvm.java(), "-Xmx256m", "-jar", packaged(checkout.root()).toString());
        return Foreground.run(Stream.concat(words.stream(), options.stream()).toList(), environment(), checkout.root());
    }

    /** Addresses and secrets; {@code KIM_COMMAND} kills and starts parts. */
    private Map<String, String> environment() {
        var access = Access.to(home);
        var environment = new TreeMap<>(access.environment());
        environment.put("KIM_COMMAND", checkout.root().resolve("kim").toString());
        return environment;
    }
}
