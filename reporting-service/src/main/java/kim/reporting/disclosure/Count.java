package kim.reporting.disclosure;

/**
 * A true count.
 *
 * @param zeroByRule nothing can be counted here, as everybody may know: the concept of the Kreis does not provide for it
 * @param toldElsewhere outsiders know its published form from somewhere else, so that it cannot be held back here
 */
public record Count(long value, boolean zeroByRule, boolean toldElsewhere) {

    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("nothing is counted below zero");
        }
    }

    public static Count of(long value) {
        return new Count(value, false, false);
    }

    /** Zero, if it is zero, is no secret here. */
    public Count withZeroByRule() {
        return new Count(value, true, toldElsewhere);
    }

    public Count alsoToldElsewhere() {
        return new Count(value, zeroByRule, true);
    }
}
