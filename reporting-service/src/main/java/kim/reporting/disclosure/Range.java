package kim.reporting.disclosure;

import org.jspecify.annotations.Nullable;

/** The values a count may have, as far as an outsider can tell; both ends belong to it. */
record Range(long lowest, long highest) {

    /** Of what nobody is told anything. */
    static final Range ANYTHING = new Range(0, 1L << 40);

    static Range exactly(long value) {
        return new Range(value, value);
    }

    Range minus(long value) {
        return new Range(lowest - value, highest - value);
    }

    Range plus(Range other) {
        return new Range(lowest + other.lowest, highest + other.highest);
    }

    Range negative() {
        return times(-1);
    }

    Range times(int weight) {
        return weight > 0 ? new Range(lowest * weight, highest * weight) : new Range(highest * weight, lowest * weight);
    }

    /** The whole numbers that times the weight lie in it. */
    Range dividedBy(int weight) {
        return weight > 0
                ? new Range(Math.ceilDiv(lowest, weight), Math.floorDiv(highest, weight))
                : new Range(Math.ceilDiv(highest, weight), Math.floorDiv(lowest, weight));
    }

    Range and(@Nullable Range other) {
        return other == null ? this : new Range(Math.max(lowest, other.lowest), Math.min(highest, other.highest));
    }

    boolean contains(long value) {
        return lowest <= value && value <= highest;
    }

    long nearestTo(long value) {
        return Math.clamp(value, lowest, highest);
    }
}
