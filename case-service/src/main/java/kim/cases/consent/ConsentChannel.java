package kim.cases.consent;

/** How a consent was given. */
public enum ConsentChannel {
    PAPER,
    ELECTRONIC,
    ORAL
}
