package kim.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the log of the Kreis at hand, newest first. */
@ApplicationScoped
class AuditLog {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Jdbi database;
    private final Clock clock;

    AuditLog(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<AuditEntry> before(long id, int limit, AuditFilter filter) {
        return database.withHandle(handle -> query(handle, id, filter)
                .setMaxRows(limit)
                .map((row, context) -> entry(row))
                .list());
    }

    /** Hands over every entry without holding all of them in memory. */
    void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        database.useHandle(handle -> query(handle, Long.MAX_VALUE, filter)
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> entry(row))
                .useStream(entries -> entries.forEach(reader)));
    }

    private Query query(Handle handle, long before, AuditFilter filter) {
        return handle.createQuery("""
                        select id, at, who, roles, act, kind, subject, purpose from audit
                        where id < :before
                          and (cast(:subjects as uuid[]) is null or subject = any (cast(:subjects as uuid[])))
                          and (cast(:who as text) is null or who = :who)
                          and (cast(:act as text) is null or act = :act)
                          and (cast(:from as timestamptz) is null or at >= :from)
                          and (cast(:to as timestamptz) is null or at < :to)
                        order by id desc""")
                .bind("before", before)
                .bind("subjects", filter.ids().map(AuditLog::array).orElse(null))
                .bind("who", filter.who)
                .bind("act", filter.act)
                .bind("from", beginning(filter.from))
                .bind("to", filter.to == null ? null : beginning(filter.to.plusDays(1)));
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private @Nullable OffsetDateTime beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("roles"),
                AuditAct.valueOf(row.getString("act")),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("purpose"));
    }
}
