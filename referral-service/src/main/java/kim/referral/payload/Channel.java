package kim.referral.payload;

/** The way by which somebody prefers to be reached. */
public enum Channel {
    PHONE,
    EMAIL,
    LETTER,
    MESSENGER
}
