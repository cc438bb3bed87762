package kim.cases.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param field of action that it is about */
record EscalationView(
        UUID id,
        UUID caseId,
        String post,
        String field,
        @Nullable String question,
        boolean identified,
        EscalationState state,
        LocalDate raisedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
