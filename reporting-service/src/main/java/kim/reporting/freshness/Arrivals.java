package kim.reporting.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import org.jdbi.v3.core.Jdbi;

/** The book of events that became facts of the Kreis at hand. */
@ApplicationScoped
public class Arrivals {

    /** SQL: when the last of the events was recorded that have arrived; the beginning of time before the first. */
    public static final String LAST_RECORDED = "select coalesce(max(recorded), 'epoch') from arrival";

    private final Jdbi database;

    Arrivals(Jdbi database) {
        this.database = database;
    }

    /** Enters an event, in the transaction that turns it into facts. */
    public void note(Topic topic, CloudEvent event) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into arrival (event_id, kreis, topic, type, subject, version, occurred, recorded)
                        values (:id, :kreis, :topic, :type, :subject, :version, :occurred, :recorded)
                        on conflict do nothing""")
                .bind("id", event.id())
                .bind("kreis", event.kreis().ags())
                .bind("topic", topic.toString())
                .bind("type", event.type().name())
                .bind("subject", event.subject())
                .bind("version", event.version())
                .bind("occurred", event.occurred())
                .bind("recorded", event.recorded())
                .execute());
    }

    /** Per topic of which something has arrived. */
    public List<Freshness> freshness() {
        return database.withHandle(handle -> handle.createQuery("""
                        select topic, count(*) as events, max(occurred) as occurred, max(recorded) as recorded
                        from arrival group by topic order by topic""")
                .map((row, context) -> new Freshness(
                        row.getString("topic"),
                        row.getLong("events"),
                        row.getTimestamp("occurred").toInstant(),
                        row.getTimestamp("recorded").toInstant()))
                .list());
    }
}
