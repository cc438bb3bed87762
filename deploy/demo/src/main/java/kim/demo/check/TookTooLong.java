package kim.demo.check;

import java.time.Duration;

/** Something that had to happen did not happen in time. */
public final class TookTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    <T> TookTooLong(String what, Duration limit, T seen) {
        super("not after " + limit.toSeconds() + " s: " + what + "; seen last: " + seen);
    }
}
