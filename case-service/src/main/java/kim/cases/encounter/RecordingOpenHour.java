package kim.cases.encounter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.event.Outbox;
import kim.platform.idempotency.Idempotent;

/** [B4] A case manager records a open hour of their post; others hear how many came, and nothing more. */
@ApplicationScoped
class RecordingOpenHour {

    private final OpenHours openHours;
    private final Occasions occasions;
    private final Outbox outbox;

    RecordingOpenHour(OpenHours openHours, Occasions occasions, Outbox outbox) {
        this.openHours = openHours;
        this.occasions = occasions;
        this.outbox = outbox;
    }

    @Idempotent
    @Transactional
    Receipt keep(RecordOpenHourRequest request, Caller caller) {
        var occasion = occasions.of(
                request.post(),
                request.on(),
                request.place(),
                request.municipality(),
                request.durationMinutes(),
                caller);
        var kept = new OpenHour(occasion, request.contacts());
        openHours.persist(kept);
        outbox.append(kept.recorded());
        return new Receipt(kept.id());
    }

    /** What is kept of the answer. */
    record Receipt(UUID id) {}
}
