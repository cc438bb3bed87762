package kim.cases.emergency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An access in an emergency.
 *
 * @param caseId absent where the reader may not know the case
 * @param post that leads the case
 * @param who the id of whoever opened it
 * @param seenBy of coordination took notice; absent before
 */
record EmergencyAccessView(
        UUID id,
        @Nullable UUID caseId,
        String post,
        String organisation,
        String who,
        String reason,
        Instant since,
        Instant until,
        @Nullable String seenBy,
        @Nullable Instant seenAt) {}
