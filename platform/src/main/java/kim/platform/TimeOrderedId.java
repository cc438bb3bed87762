package kim.platform;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids as UUID version 7 (RFC 9562): random, and in the order in which they were made. Within one process that
 * order is strict, also within a millisecond (counter of 12 bits, section 6.2 method 1); between processes it is that
 * of their clocks.
 */
public final class TimeOrderedId {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Millisecond and counter of the youngest id; a millisecond that is full borrows from the next. */
    private static final AtomicLong YOUNGEST = new AtomicLong();

    private TimeOrderedId() {}

    public static UUID next() {
        var now = System.currentTimeMillis() << COUNTER_BITS;
        var stamp = YOUNGEST.updateAndGet(youngest -> Math.max(youngest + 1, now));
        var most = ((stamp >>> COUNTER_BITS) << 16) | 0x7000L | (stamp & COUNTER);
        var least = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
