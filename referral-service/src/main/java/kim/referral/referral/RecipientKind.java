package kim.referral.referral;

/** Whose turn it is to answer. */
public enum RecipientKind {
    CLEARING,
    POST,
    ABH,
    EBH,
    JOBCENTER,
    SOCIAL_OFFICE,
    YOUTH_WELFARE_OFFICE,
    EXTERNAL_SERVICE
}
