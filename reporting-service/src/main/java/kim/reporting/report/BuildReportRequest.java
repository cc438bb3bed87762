package kim.reporting.report;

import jakarta.validation.constraints.NotNull;

/** @param period a month {@code 2026-10}, quarter {@code 2026-Q4}, half-year {@code 2026-H2} or year {@code 2026} */
record BuildReportRequest(@NotNull String period) {}
