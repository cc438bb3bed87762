package kim.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kim.platform.Action;
import kim.platform.idempotency.Receipt;

/**
 * A report in a list.
 *
 * @param changedAt when this version was built or published
 * @param hash of the document; also its ETag
 * @param href where the document is
 * @param actions what the caller may do with it now [W3]
 */
record ReportView(
        UUID id,
        String kreis,
        String period,
        ReportState state,
        ReportStatus status,
        Instant cutOff,
        Instant changedAt,
        String hash,
        String href,
        List<Action> actions)
        implements Receipt {

    static final String PATH = "/api/v1/reports/";
}
