package kim.cases.encounter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.event.Outbox;
import kim.platform.idempotency.Idempotent;

/** [B5] A case manager records a group event of their post; others hear how many came, and nothing more. */
@ApplicationScoped
class RecordingGroupEvent {

    private final GroupEvents groupEvents;
    private final Occasions occasions;
    private final Outbox outbox;

    RecordingGroupEvent(GroupEvents groupEvents, Occasions occasions, Outbox outbox) {
        this.groupEvents = groupEvents;
        this.occasions = occasions;
        this.outbox = outbox;
    }

    @Idempotent
    @Transactional
    Receipt keep(RecordGroupEventRequest request, Caller caller) {
        var occasion = occasions.of(
                request.post(),
                request.on(),
                request.place(),
                request.municipality(),
                request.durationMinutes(),
                caller);
        var kept = new GroupEvent(occasion, request);
        groupEvents.persist(kept);
        outbox.append(kept.recorded());
        return new Receipt(kept.id());
    }

    /** What is kept of the answer. */
    record Receipt(UUID id) {}
}
