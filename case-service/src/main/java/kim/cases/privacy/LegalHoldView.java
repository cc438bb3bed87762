package kim.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LegalHoldView(
        UUID id,
        UUID caseId,
        String reason,
        String placedBy,
        LocalDate placedOn,
        @Nullable String liftedBy,
        @Nullable LocalDate liftedOn) {}
