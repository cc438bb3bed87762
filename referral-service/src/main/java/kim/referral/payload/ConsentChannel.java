package kim.referral.payload;

/** The way in which a consent was given [E2]. */
public enum ConsentChannel {
    PAPER,
    ELECTRONIC,
    ORAL
}
