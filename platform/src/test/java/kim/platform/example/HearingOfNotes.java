package kim.platform.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kim.platform.audit.Audit;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventKit;
import kim.platform.event.EventType;
import kim.platform.event.InvalidEvent;

/** Hears its own service's notes; stumbles twice over "hard", never gets over "poison" until it is cured. */
@ApplicationScoped
class HearingOfNotes implements EventHandler<HearingOfNotes.Written>, EventKit.Cure {

    private final AtomicInteger stumbled = new AtomicInteger();
    private final Map<UUID, UUID> events = new ConcurrentHashMap<>();
    private volatile boolean cured;
    private final Notes notes;

    private final Audit audit;

    HearingOfNotes(Notes notes, Audit audit) {
        this.notes = notes;
        this.audit = audit;
    }

    @Override
    public EventType type() {
        return NotePublication.WRITTEN;
    }

    @Override
    public Class<Written> contract() {
        return Written.class;
    }

    @Override
    public void handle(Written data, CloudEvent event) {
        events.put(data.id(), event.id());
        if (data.text().startsWith("hard") && stumbled.incrementAndGet() < 3) {
            throw new IllegalStateException("not yet");
        }
        if (data.text().startsWith("poison") && !cured) {
            throw new InvalidEvent("nobody can digest it");
        }
        audit.wrote("note", data.id(), "heard");
        notes.update("heard = heard + 1 where id = ?1", data.id());
    }

    @Override
    public void now() {
        cured = true;
    }

    @Override
    public String lastEventId(String note) {
        return String.valueOf(events.get(UUID.fromString(note)));
    }

    record Written(UUID id, String text) {}
}
