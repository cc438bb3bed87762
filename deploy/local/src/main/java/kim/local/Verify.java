package kim.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kim.local.process.Checkout;
import kim.local.process.Foreground;
import kim.local.process.Jvm;

/** Builds everything with every check and runs all tests; the exit code is Maven's. */
final class Verify {

    private final Checkout checkout;

    Verify(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(List<String> more) {
        var words = Stream.of("sh", "mvnw", "--batch-mode", "--no-transfer-progress", "verify");
        var typed = Stream.concat(words, more.stream()).toList();
        return Foreground.run(typed, Map.of("JAVA_HOME", Jvm.home().toString()), checkout.root());
    }
}
