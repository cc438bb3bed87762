package kim.reporting.report;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param period a month {@code 2026-10}, quarter {@code 2026-Q4}, half-year {@code 2026-H2} or year {@code 2026}
 * @param state provisional unless said otherwise
 */
record BuildReportRequest(@NotNull String period, @Nullable ReportState state) {

    ReportState version() {
        return Objects.requireNonNullElse(state, ReportState.PROVISIONAL);
    }
}
