package kim.referral.payload;

/** Who can sign for the person of reference [E5]. */
public enum SignatoryKind {
    /** The person themselves. */
    SELF,
    /** Who has custody of a minor. */
    GUARDIAN,
    /** The youth welfare office as guardian of a minor. */
    YOUTH_WELFARE_OFFICE,
    /** Whom a court appointed for an adult (§ 1814 BGB). */
    LEGAL_REPRESENTATIVE;

    boolean signsForMinors() {
        return this == GUARDIAN || this == YOUTH_WELFARE_OFFICE;
    }
}
