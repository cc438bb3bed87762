package kim.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kim.platform.TimeOrderedId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The rounds of the Kreis at hand, and what each found. */
@ApplicationScoped
class Reconciliations {

    private final Jdbi database;

    Reconciliations(Jdbi database) {
        this.database = database;
    }

    /** @param left what still differs after the repair */
    void keep(LocalDate on, Instant now, List<Findings> settled, List<Difference> found, Set<UUID> left) {
        var id = TimeOrderedId.next();
        database.useHandle(handle -> {
            handle.createUpdate("""
                            insert into reconciliation (id, kreis, on_day, done_at)
                            values (:id, current_setting('kim.kreis'), :on, :now)""")
                    .bind("id", id)
                    .bind("on", on)
                    .bind("now", now)
                    .execute();
            settled.forEach(findings -> findings.totals().forEach(total -> keep(id, findings.source(), total, handle)));
            found.forEach(difference -> keep(id, difference, !left.contains(difference.subject()), handle));
        });
    }

    private static void keep(UUID id, Source source, Comparison.Line total, Handle handle) {
        handle.createUpdate("""
                        insert into reconciled_count (reconciliation_id, kreis, source, what, here, there)
                        values (:id, current_setting('kim.kreis'), :source, :what, :here, :there)""")
                .bind("id", id)
                .bind("source", source)
                .bind("what", total.what())
                .bind("here", total.here())
                .bind("there", total.there())
                .execute();
    }

    private static void keep(UUID id, Difference difference, boolean repaired, Handle handle) {
        handle.createUpdate("""
                        insert into reconciled_difference (reconciliation_id, kreis, source, subject, what, here, there,
                                                           repaired)
                        values (:id, current_setting('kim.kreis'), :source, :subject, :what, :here, :there, :repaired)""")
                .bind("id", id)
                .bind("source", difference.source())
                .bind("subject", difference.subject())
                .bind("what", difference.what())
                .bind("here", difference.here())
                .bind("there", difference.there())
                .bind("repaired", repaired)
                .execute();
    }

    /** The latest first. */
    List<ReconciliationView> latest(int limit) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id, on_day, done_at from reconciliation order by id desc limit :limit")
                .bind("limit", limit)
                .map((row, context) -> new ReconciliationView(
                        row.getObject("id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getTimestamp("done_at").toInstant(),
                        counts(row.getObject("id", UUID.class), handle),
                        differences(row.getObject("id", UUID.class), handle)))
                .list());
    }

    private static List<ReconciliationView.CountView> counts(UUID id, Handle handle) {
        return handle.createQuery("""
                        select source, what, here, there from reconciled_count
                        where reconciliation_id = :id order by source, what""")
                .bind("id", id)
                .map((row, context) -> new ReconciliationView.CountView(
                        Source.valueOf(row.getString("source")),
                        row.getString("what"),
                        row.getLong("here"),
                        row.getLong("there")))
                .list();
    }

    private static List<ReconciliationView.DifferenceView> differences(UUID id, Handle handle) {
        return handle.createQuery("""
                        select source, subject, what, here, there, repaired from reconciled_difference
                        where reconciliation_id = :id order by source, subject, what""")
                .bind("id", id)
                .map((row, context) -> new ReconciliationView.DifferenceView(
                        Source.valueOf(row.getString("source")),
                        row.getObject("subject", UUID.class),
                        row.getString("what"),
                        row.getLong("here"),
                        row.getLong("there"),
                        row.getBoolean("repaired")))
                .list();
    }
}
