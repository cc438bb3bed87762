package kim.demo.check;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until something is so or the time is over; nothing else in the demo waits. */
public record Patience(Duration limit, Duration pause) {

    /** For what follows at once, such as an event. */
    public static final Patience SHORT = new Patience(Duration.ofSeconds(30), Duration.ofMillis(100));

    /** For what has a queue before it, or starts a process. */
    public static final Patience LONG = new Patience(Duration.ofMinutes(3), Duration.ofMillis(500));

    /**
     * What was seen when it was enough.
     *
     * @param what is waited for, in words
     * @throws TookTooLong with what was seen last
     */
    public <T> T until(String what, Supplier<T> look, Predicate<T> enough) {
        var deadline = System.nanoTime() + limit.toNanos();
        var seen = look.get();
        while (!enough.test(seen)) {
            if (System.nanoTime() > deadline) {
                throw new TookTooLong(what, limit, seen);
            }
            LockSupport.parkNanos(pause.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
