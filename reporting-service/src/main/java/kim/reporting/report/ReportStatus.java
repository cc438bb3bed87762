package kim.reporting.report;

/**
 * {@code DRAFT -> PUBLISHED}, with {@code APPROVED} between for a final version; what is not published is replaced when
 * it is built again, what is published stays.
 */
enum ReportStatus {
    DRAFT,
    APPROVED,
    PUBLISHED
}
