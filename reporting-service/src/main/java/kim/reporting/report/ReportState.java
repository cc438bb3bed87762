package kim.reporting.report;

/** A period has one version of each [M1]. */
enum ReportState {
    PROVISIONAL,
    FINAL
}
