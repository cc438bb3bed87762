package kim.reporting.caseexport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kim.platform.Action;
import kim.platform.idempotency.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * One handing over.
 *
 * @param profile name and version of its shape
 * @param cutOff when the last event was recorded that counts in it
 * @param episodes how many are in it
 * @param hash of the document, SHA-256
 * @param transferredAt when it was marked as transferred; the document is gone since
 * @param receipt what the database of the Land answered
 * @param actions what may be done with it now [W3]
 */
record CaseExportView(
        UUID id,
        String profile,
        Instant madeAt,
        Instant cutOff,
        long episodes,
        String hash,
        @Nullable Instant transferredAt,
        @Nullable String receipt,
        List<Action> actions)
        implements Receipt {

    static final String PATH = "/api/v1/case-exports/";
}
