package kim.cases.consent;

/** What a consent is given for [E2]. */
public enum Purpose {
    /** The carrier keeps data of the person at all. */
    DATA_PROCESSING,
    /** Named data go to a named recipient. */
    SHARING,
    /** Schweigepflichtentbindung: the case manager may speak about named matters with a named body. */
    RELEASE_FROM_CONFIDENTIALITY,
    STATISTICS,
    /** The form signed at the registration office. */
    REGISTRATION_FORWARDING;

    /** Whether it speaks of one recipient and of categories of data. */
    boolean isTowardsSomebody() {
        return this == SHARING || this == RELEASE_FROM_CONFIDENTIALITY;
    }
}
