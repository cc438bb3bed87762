package kim.referral.payload;

/** Who somebody is in the household, as far as the register says so. */
public enum HouseholdRole {
    ADULT,
    CHILD
}
