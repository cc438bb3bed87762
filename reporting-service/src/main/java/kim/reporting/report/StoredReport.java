package kim.reporting.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kim.platform.Action;

/** A report as it lies in either table, without its document. */
record StoredReport(
        ReportId id,
        String kreis,
        String period,
        ReportState state,
        ReportStatus status,
        Instant cutOff,
        Instant changedAt,
        String hash) {

    static StoredReport of(ResultSet row) throws SQLException {
        return new StoredReport(
                new ReportId(row.getObject("id", UUID.class)),
                row.getString("kreis"),
                row.getString("period"),
                ReportState.valueOf(row.getString("state")),
                ReportStatus.valueOf(row.getString("status")),
                row.getTimestamp("cut_off").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("hash"));
    }

    boolean isPublished() {
        return status == ReportStatus.PUBLISHED;
    }

    /** A draft can be published by whom it is shown to: only the coordination of its Kreis sees it. */
    ReportView view() {
        var href = ReportView.PATH + id;
        return new ReportView(id.id(), kreis, period, state, status, cutOff, changedAt, hash, href, actions(href));
    }

    private List<Action> actions(String href) {
        return switch (status) {
            case DRAFT ->
                state == ReportState.FINAL
                        ? List.of(new Action("approval", href + "/approval"))
                        : List.of(new Action("publication", href + "/publication"));
            case APPROVED -> List.of(new Action("publication", href + "/publication"));
            case PUBLISHED -> List.of();
        };
    }
}
