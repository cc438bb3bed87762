package kim.cases.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param personId absent where the whole case is meant
 * @param confirmations of the services that have forgotten
 * @param complete whether every service has
 */
record ErasureView(
        UUID id,
        UUID caseId,
        @Nullable UUID personId,
        ErasureReason reason,
        ErasureState state,
        LocalDate requestedOn,
        @Nullable LocalDate appliedOn,
        List<Confirmation> confirmations,
        boolean complete) {

    /** @param rows how many rows lost something there */
    record Confirmation(String service, long rows, LocalDate on) {}
}
