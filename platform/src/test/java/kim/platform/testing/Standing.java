package kim.platform.testing;

/** How a thing stands to whoever asks for it, from nearest to farthest [W]. */
public enum Standing {
    /** Of the post that the case manager holds. */
    OWN,
    /** Of another post of the same carrier. */
    OF_THE_CARRIER,
    /** Of another carrier in the Kreis. */
    OF_THE_KREIS,
    /** In a focus area that is closed to all others [W2]. */
    CLOSED,
    /** In another Kreis [W1]. */
    FOREIGN,
    /** There is none. */
    UNKNOWN
}
