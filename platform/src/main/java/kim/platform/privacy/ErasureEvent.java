package kim.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kim.platform.event.DomainEvent;

/** What services tell each other about an erasure. The topic keeps it for good: it is the ledger of what was erased. */
public sealed interface ErasureEvent extends DomainEvent {

    UUID erasureId();

    /** @param reason why, as a code such as {@code CONSENT_WITHDRAWN} */
    record Requested(UUID erasureId, String reason, LocalDate on, List<Subject> subjects) implements ErasureEvent {

        public Set<UUID> ids(Subject.Kind kind) {
            return subjects.stream()
                    .filter(subject -> subject.kind() == kind)
                    .map(Subject::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** @param rows how many rows lost something there */
    record Confirmed(UUID erasureId, String service, long rows, LocalDate on) implements ErasureEvent {}
}
