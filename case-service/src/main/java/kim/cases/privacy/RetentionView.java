package kim.cases.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * How long which kind of data is kept, and what the night of that day would erase. Asking erases nothing.
 *
 * @param due in figures, with nobody's name
 */
record RetentionView(LocalDate on, List<Policy> policies, Due due) {

    /**
     * @param kind of data
     * @param kept for how long, as an ISO 8601 period; {@code P0D} at once
     * @param since from which event on
     * @param service that deletes it
     */
    record Policy(Kind kind, String kept, Since since, String service) {}

    enum Kind {
        CASE,
        REFERRAL_PAYLOAD,
        PREPARED_PAYLOAD,
        /** What is remembered of an Idempotency-Key: ids. */
        ANSWERED_REQUEST
    }

    enum Since {
        CASE_CLOSED,
        REFERRAL_FINISHED,
        CONSENT_WITHDRAWN,
        ANSWERED
    }

    /** @param held cases whose time is over, but which a legal hold keeps */
    record Due(long cases, long held, long persons, long contacts, long attachments, long forms) {}
}
