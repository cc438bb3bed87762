package kim.referral.payload;

/** As the register states it [K5]. */
public enum Gender {
    FEMALE,
    MALE,
    DIVERS,
    UNKNOWN
}
