package kim.referral.payload;

/** What the people who signed agreed to [E2]. */
public enum ConsentPurpose {
    REGISTRATION_FORWARDING,
    DATA_PROCESSING
}
