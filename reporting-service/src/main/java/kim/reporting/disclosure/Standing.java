package kim.reporting.disclosure;

/** What readers know of a count besides what is about to be published. */
public enum Standing {
    /** It is published now, as far as it may be. */
    NOW,
    /** An earlier report told it: rounded, or as suppressed because it is small. */
    TOLD_BEFORE,
    /** An earlier report held it back though it is not small. */
    HELD_BACK_BEFORE,
    /** Readers know it to the last digit, such as how many cases of their own they added. */
    KNOWN,
    /** It is never published and stands in balances only, such as the rest of a whole. */
    NEVER_TOLD
}
