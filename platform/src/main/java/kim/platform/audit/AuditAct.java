package kim.platform.audit;

/** What was done to personal data. */
enum AuditAct {
    READ,
    WRITE
}
