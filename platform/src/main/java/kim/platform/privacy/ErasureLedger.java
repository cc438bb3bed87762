package kim.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What this service has forgotten; what comes late, or once more out of an old topic, is held against it. */
@ApplicationScoped
public class ErasureLedger {

    private final Jdbi database;

    ErasureLedger(Jdbi database) {
        this.database = database;
    }

    /** Whether it was forgotten and must not be kept again. */
    public boolean names(Subject.Kind kind, UUID id) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from erased_subject
                                       where kreis = current_setting('kim.kreis') and id = :id and kind = :kind)""")
                .bind("kind", kind.name())
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    LedgerView view() {
        return database.withHandle(handle -> handle.createQuery("""
                        select count(*) as erasures, (select count(*) from erased_subject) as subjects,
                               max(applied_at) as latest
                        from applied_erasure""")
                .map((row, context) -> new LedgerView(
                        row.getLong("erasures"),
                        row.getLong("subjects"),
                        Optional.ofNullable(row.getTimestamp("latest"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .one());
    }

    /** Whether the erasure is entered only now. */
    boolean enter(ErasureEvent.Requested request) {
        return database.withHandle(handle -> {
            var entered = handle.createUpdate("""
                            insert into applied_erasure (kreis, id, reason, requested_on)
                            values (current_setting('kim.kreis'), :id, :reason, :on) on conflict do nothing""")
                    .bind("id", request.erasureId())
                    .bind("reason", request.reason())
                    .bind("on", request.on())
                    .execute();
            if (entered == 1) {
                request.subjects()
                        .forEach(subject -> handle.createUpdate("""
                                insert into erased_subject (kreis, id, kind, erasure_id)
                                values (current_setting('kim.kreis'), :id, :kind, :erasure) on conflict do nothing""")
                                .bind("id", subject.id())
                                .bind("kind", subject.kind().name())
                                .bind("erasure", request.erasureId())
                                .execute());
            }
            return entered == 1;
        });
    }
}
