package kim.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;

/** Looks behind the scenes of outbox and inbox, and sends what a broker might send. */
@ApplicationScoped
public class EventKit {

    private final Broker broker;
    private final DeadLetters deadLetters;
    private final ReplayingDeadLetters replaying;
    private final Jdbi database;
    private final KreisScope scope;
    private final Cure cure;

    EventKit(
            Broker broker,
            DeadLetters deadLetters,
            ReplayingDeadLetters replaying,
            Jdbi database,
            KreisScope scope,
            Cure cure) {
        this.broker = broker;
        this.deadLetters = deadLetters;
        this.replaying = replaying;
        this.database = database;
        this.scope = scope;
        this.cure = cure;
    }

    /** Appends events of one key, each in a transaction of its own, numbered by version; nobody here handles them. */
    public void append(String key, int howMany) {
        for (int version = 0; version < howMany; version++) {
            append(key, (long) version);
        }
    }

    private void append(String key, long version) {
        scope.in(
                new Kreis("05358"),
                () -> database.useHandle(handle -> handle.createUpdate("""
                        insert into outbox (event_id, topic, key, type, subject, version, kreis, occurred, data)
                        values (gen_random_uuid(), 'kim.cases', :key, 'kim.note.counted.v1', :key, :version, '05358',
                                now(), '{}')""")
                        .bind("key", key)
                        .bind("version", version)
                        .execute()));
    }

    public long untold() {
        return database.withHandle(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(Long.class)
                .one());
    }

    public List<String> auditedWrites(String kreis, String id) {
        return scope.in(
                new Kreis(kreis),
                () -> database.withHandle(handle -> handle.createQuery("""
                        select who || ' (' || roles || '): ' || purpose from audit
                        where subject = :id and act = 'WRITE' order by id""")
                        .bind("id", UUID.fromString(id))
                        .mapTo(String.class)
                        .list()));
    }

    public long deadLettersOf(String key) {
        return deadLetters.list().stream()
                .filter(letter -> letter.key().equals(key))
                .count();
    }

    /** The very same event, with the same id. */
    public void tellAgain(String note) {
        var event = new OutboxRow(
                0,
                cure.lastEventId(note),
                "kim.cases",
                note,
                "kim.note.written.v1",
                note,
                0,
                "05358",
                Instant.now(),
                Instant.now(),
                "{\"id\":\"%s\",\"text\":\"again\"}".formatted(note));
        broker.send(List.of(event, event));
    }

    public void tellSomethingElse(String note) {
        broker.send(List.of(new OutboxRow(
                0,
                UUID.randomUUID().toString(),
                "kim.cases",
                note,
                "kim.note.written.v1",
                note,
                1,
                "05358",
                Instant.now(),
                Instant.now(),
                "{\"id\":\"%s\",\"text\":\"more\"}".formatted(note))));
    }

    public void cureAndReplay(String note) {
        cure.now();
        deadLetters.list().stream()
                .filter(letter -> letter.key().equals(note))
                .findFirst()
                .ifPresent(letter -> replaying.replay(letter.id()));
    }

    /** What the example's handler must let the kit do. */
    public interface Cure {
        void now();

        String lastEventId(String note);
    }
}
