package kim.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How fast something was answered.
 *
 * @param p95 in milliseconds
 */
record Rate(double perSecond, double p95) {

    private static final double SLOWEST = 0.95;

    /** @param nanoseconds that each answer took */
    static Rate of(long[] nanoseconds, Duration duration) {
        if (nanoseconds.length == 0) {
            throw new IllegalStateException("nothing was answered in " + duration);
        }
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        var seconds = duration.toNanos() / 1e9;
        return new Rate(sorted.length / seconds, sorted[(int) (sorted.length * SLOWEST)] / 1e6);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f/s (p95 %.1f ms)", perSecond, p95);
    }
}
