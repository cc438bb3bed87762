package kim.reporting.report;

/** {@code DRAFT -> PUBLISHED}; a draft is replaced when it is built again, what is published stays. */
enum ReportStatus {
    DRAFT,
    PUBLISHED
}
