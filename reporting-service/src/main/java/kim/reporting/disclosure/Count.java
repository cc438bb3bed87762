package kim.reporting.disclosure;

/**
 * A true count.
 *
 * @param zeroByRule nothing can be counted here, as everybody may know: the concept of the Kreis does not provide for it
 */
public record Count(long value, boolean zeroByRule, Standing standing) {

    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("nothing is counted below zero");
        }
    }

    public static Count of(long value) {
        return new Count(value, false, Standing.NOW);
    }

    /** A count that readers know. */
    public static Count known(long value) {
        return of(value).as(Standing.KNOWN);
    }

    /** A count that stands in balances only. */
    public static Count neverTold(long value) {
        return of(value).as(Standing.NEVER_TOLD);
    }

    /** Zero, if it is zero, is no secret here. */
    public Count withZeroByRule() {
        return new Count(value, true, standing);
    }

    public Count as(Standing other) {
        return new Count(value, zeroByRule, other);
    }

    /** A count that an earlier report published in that form. */
    public Count toldBeforeAs(Shown shown, Rule rule) {
        return as(shown.isSuppressed() && value >= rule.smallest() ? Standing.HELD_BACK_BEFORE : Standing.TOLD_BEFORE);
    }

    boolean isOpenToReaders() {
        return standing == Standing.NOW || standing == Standing.TOLD_BEFORE || standing == Standing.HELD_BACK_BEFORE;
    }
}
