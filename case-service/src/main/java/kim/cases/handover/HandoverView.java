package kim.cases.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as both sides see it; of the case itself the receiver sees nothing before it accepts.
 *
 * @param id of a HANDOVER also the id of its referral, where it is answered
 * @param answer why it was rejected, in words or as the referral tells it
 */
record HandoverView(
        UUID id,
        UUID caseId,
        HandoverKind kind,
        HandoverState state,
        String fromPost,
        String fromOrganisation,
        String toPost,
        String toOrganisation,
        boolean clientAgrees,
        String reason,
        LocalDate offeredOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answer) {}
