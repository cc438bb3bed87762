package kim.referral.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kim.referral.referral.StatusChanged;
import org.jdbi.v3.core.Jdbi;

/** The changes of the Kreis's referrals, as long as somebody might ask for them again. */
@ApplicationScoped
class Feed {

    private static final int AT_ONCE = 200;

    private final Jdbi database;
    private final Clock clock;

    Feed(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction of the change. */
    void follow(@Observes StatusChanged change) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into referral_event (kreis, referral_id, at)
                        values (current_setting('kim.kreis'), :referral, :at)""")
                .bind("referral", change.referral().id().id())
                .bind("at", clock.instant())
                .execute());
    }

    /** Here begins who has heard nothing yet. */
    Position now() {
        return database.withHandle(handle -> handle.createQuery("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as transaction,
                               extract(epoch from clock_timestamp())::bigint as written""")
                .map((row, context) -> new Position(row.getLong("transaction"), Long.MAX_VALUE, row.getLong("written")))
                .one());
    }

    /** Only what no transaction that still runs can come before. */
    List<Happening> after(Position position) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id, written_by::text::bigint as transaction, referral_id, at,
                               extract(epoch from written_at)::bigint as written
                        from referral_event
                        where kreis = current_setting('kim.kreis')
                          and (written_by, id) > (cast(cast(:transaction as text) as xid8), :row)
                          and written_by < pg_snapshot_xmin(pg_current_snapshot())
                        order by written_by, id limit :limit""")
                .bind("transaction", Long.toString(position.transaction()))
                .bind("row", position.row())
                .bind("limit", AT_ONCE)
                .map((row, context) -> new Happening(
                        new Position(row.getLong("transaction"), row.getLong("id"), row.getLong("written")),
                        row.getObject("referral_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list());
    }

    void forgetBefore(Instant oldest) {
        database.useHandle(handle -> handle.createUpdate("delete from referral_event where written_at < :oldest")
                .bind("oldest", oldest)
                .execute());
    }
}
