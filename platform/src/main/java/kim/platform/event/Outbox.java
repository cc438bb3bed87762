package kim.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;

/** Keeps events beside the change they tell of, in its transaction: what is committed will be told, what is not never. */
@ApplicationScoped
public class Outbox {

    private final List<Publication<?>> publications;
    private final Jdbi database;
    private final ObjectMapper json;
    private final KreisScope scope;
    private final Clock clock;
    private final Event<Appended> appended;

    Outbox(
            @All List<Publication<?>> publications,
            Jdbi database,
            ObjectMapper json,
            KreisScope scope,
            Clock clock,
            Event<Appended> appended) {
        this.publications = publications;
        this.database = database;
        this.json = json;
        this.scope = scope;
        this.clock = clock;
        this.appended = appended;
    }

    /** An event that knows its aggregate's version; {@link #append(DomainEvent, long)} is for those that do not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(DomainEvent event) {
        append(announce(event));
    }

    /** @param version of the aggregate after the change, so flushed; it orders the events of one aggregate */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(DomainEvent event, long version) {
        append(announce(event).at(version));
    }

    private void append(Announcement announcement) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into outbox (event_id, topic, key, type, subject, version, kreis, occurred, data)
                        values (:id, :topic, :key, :type, :subject, :version, :kreis, :occurred, :data)""")
                .bind("id", UUID.randomUUID())
                .bind("topic", announcement.topic().toString())
                .bind("key", announcement.key())
                .bind("type", announcement.type().name())
                .bind("subject", announcement.subject())
                .bind("version", announcement.version())
                .bind("kreis", scope.current().map(Kreis::ags).orElseThrow())
                .bind("occurred", clock.instant())
                .bind("data", written(announcement.data()))
                .execute());
        appended.fire(new Appended());
    }

    private Announcement announce(DomainEvent event) {
        return publications.stream()
                .filter(publication -> publication.family().isInstance(event))
                .findFirst()
                .map(publication -> announce(publication, event))
                .orElseThrow(() -> new IllegalStateException("nobody publishes " + event.getClass()));
    }

    private static <E extends DomainEvent> Announcement announce(Publication<E> publication, DomainEvent event) {
        return publication.announce(publication.family().cast(event));
    }

    private String written(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event that is no JSON: " + data.getClass(), e);
        }
    }

    /** Wakes the relay once the transaction has committed. */
    record Appended() {}
}
