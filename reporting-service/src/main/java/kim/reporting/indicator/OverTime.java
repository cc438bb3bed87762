package kim.reporting.indicator;

/** How a count of a period comes out of those of the shorter periods in it; readers know that, too. */
public enum OverTime {
    /** The shorter periods add up to it. */
    SUM,
    /** It is that of the last of them. */
    END,
    /** Of distinct things: no less than any of them, no more than all. */
    DISTINCT,
    /** No less than all of them: what was not yet so then may be so now. */
    GROWING,
    /** Nothing can be said. */
    NOTHING
}
