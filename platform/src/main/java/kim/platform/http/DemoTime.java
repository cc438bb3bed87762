package kim.platform.http;

import java.time.Instant;
import java.util.function.Supplier;

/** Time as the demo stack plays it; without effect where {@code kim.demo-clock} is off. */
public final class DemoTime {

    /** ISO instant that a request brings. */
    static final String HEADER = "Kim-Demo-Time";

    private DemoTime() {}

    /** Does the work as if it were that instant. */
    public static <T> T at(Instant instant, Supplier<T> work) {
        return ScopedValue.where(ActingClock.NAMED, instant).call(work::get);
    }
}
