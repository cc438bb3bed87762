package kim.cases.monitoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ReviewView(
        UUID id,
        UUID measureId,
        LocalDate on,
        boolean serviceReached,
        @Nullable Boolean deliveredInFull,
        @Nullable Boolean fits,
        Outlook goal,
        @Nullable String clientView,
        @Nullable String note,
        @Nullable LocalDate nextOn,
        @Nullable UUID observationId) {}
