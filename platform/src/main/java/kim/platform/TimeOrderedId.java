package kim.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids as UUID version 7 (RFC 9562): random, and in the order of the millisecond in which they were made. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    public static UUID next() {
        var now = System.currentTimeMillis();
        var most = (now << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        var least = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
