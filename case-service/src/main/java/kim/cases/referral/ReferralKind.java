package kim.cases.referral;

/** What a referral moves [R]. */
enum ReferralKind {
    ACCESS,
    FORWARDING,
    LINKING,
    HANDOVER,
    ADVICE,
    INQUIRY
}
