package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** The ministry pulls what is published, coordination reads its own. */
@ApplicationScoped
class ReadingReports {

    private final Reports reports;
    private final Cursors cursors;

    ReadingReports(Reports reports, Cursors cursors) {
        this.reports = reports;
        this.cursors = cursors;
    }

    @Transactional
    Page<ReportView> list(PageRequest request, @Nullable String changedSince, @Nullable String kreis, Caller caller) {
        var since = instant(changedSince);
        return cursors.ascending(
                request,
                (after, limit) -> reports.list(caller.kreis(), since, kreis, after, limit),
                report -> report.id().id(),
                StoredReport::view);
    }

    @Transactional
    ReportDocument document(ReportId id, Caller caller) {
        var report = reports.visible(id, caller.kreis()).orElseThrow(NotVisible::new);
        return new ReportDocument(reports.document(id, caller.kreis()).orElseThrow(NotVisible::new), report.hash());
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new BadInput(
                    "/changedSince",
                    "Erwartet wird ein Zeitpunkt wie 2026-11-02T08:00:00Z",
                    "a point in time is expected, such as 2026-11-02T08:00:00Z");
        }
    }
}
