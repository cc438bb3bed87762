package kim.reporting.disclosure;

/** The values a count may have, as far as an outsider can tell; both ends belong to it. */
record Range(long lowest, long highest) {

    static final long ENDLESS = Long.MAX_VALUE / 4;

    static Range exactly(long value) {
        return new Range(value, value);
    }

    boolean contains(long value) {
        return lowest <= value && value <= highest;
    }

    long nearestTo(long value) {
        return Math.clamp(value, lowest, highest);
    }
}
