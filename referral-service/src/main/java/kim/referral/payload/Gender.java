package kim.referral.payload;

/** As the register knows it [K5]. */
public enum Gender {
    FEMALE,
    MALE,
    DIVERSE
}
