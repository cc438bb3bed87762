package kim.cases.duplicate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param other absent where the reader may not know the other record any more */
record LinkView(
        UUID id,
        LinkDecision decision,
        String reason,
        LocalDate decidedOn,
        @Nullable LocalDate undoneOn,
        @Nullable String undoneBecause,
        @Nullable LinkedPerson other) {}
