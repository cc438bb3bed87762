package kim.referral.concept;

/** I coordinates, II manages cases, III strengthens authorities. */
public enum BuildingBlock {
    I,
    II,
    III
}
