package kim.local.stack;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

/** The port of a listener that has never had one. */
@FunctionalInterface
interface FirstPort {

    int of(Port port);

    /** The usual one, or a free one where that is taken, which is told. */
    static FirstPort usual(IntPredicate isTaken, IntSupplier anyFree, Consumer<String> notice) {
        return port -> {
            if (!isTaken.test(port.usual())) {
                return port.usual();
            }
            var free = anyFree.getAsInt();
            notice.accept("port %d is taken, %s uses %d".formatted(port.usual(), port.title(), free));
            return free;
        };
    }

    /** Any free one, so that a stack of a test is in nobody's way. */
    static FirstPort any(IntSupplier anyFree) {
        return port -> anyFree.getAsInt();
    }
}
