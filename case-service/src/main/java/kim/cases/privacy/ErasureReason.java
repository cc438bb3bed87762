package kim.cases.privacy;

/** Why something is erased [D3]. */
enum ErasureReason {
    /** The consent to data processing is gone [E3]. */
    CONSENT_WITHDRAWN,
    /** The time after closing is over for which the concept keeps cases. */
    RETENTION_OVER,
    /** The person asked for it (Art. 17 GDPR). */
    REQUESTED_BY_SUBJECT
}
