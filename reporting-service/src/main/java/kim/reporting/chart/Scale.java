package kim.reporting.chart;

/**
 * Turns numbers into lengths.
 *
 * @param highest the end of the axis, a round number
 */
record Scale(long highest, double length) {

    private static final long[] STEPS = {1, 2, 5, 10};

    /** Long enough for the number, and a little round. */
    static Scale upTo(long most, double length) {
        long power = 1;
        while (power * 10 < most) {
            power *= 10;
        }
        for (var step : STEPS) {
            if (step * power >= most) {
                return new Scale(step * power, length);
            }
        }
        return new Scale(10 * power, length);
    }

    double of(long value) {
        return length * value / highest;
    }
}
