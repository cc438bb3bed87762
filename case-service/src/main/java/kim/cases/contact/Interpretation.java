package kim.cases.contact;

/** Who interpreted, if anybody did [B1]. */
public enum Interpretation {
    NONE,
    COLLEAGUE,
    LAY_POOL,
    PROFESSIONAL,
    FAMILY,
    DEVICE
}
