package kim.cases.encounter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.platform.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What others hear of counselling without a case: counts and groups, no place and no word that was said [D4]. */
sealed interface EncounterFact extends DomainEvent {

    /** Of the open hour or the event. */
    UUID id();

    record OpenHourRecorded(
            UUID id,
            String post,
            String organisation,
            @Nullable String municipality,
            LocalDate on,
            int durationMinutes,
            List<AnonymousContact> contacts)
            implements EncounterFact {}

    record GroupEventRecorded(
            UUID id,
            GroupEventKind kind,
            String post,
            String organisation,
            @Nullable String municipality,
            LocalDate on,
            int durationMinutes,
            List<String> topics,
            List<String> languages,
            int headCount)
            implements EncounterFact {}
}
