package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.OneAtATime;
import kim.reporting.indicator.Period;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The reports there are. Who asks for a Kreis finds that Kreis's own, drafts among them; who asks for the Land finds what
 * is published, of every Kreis.
 */
@ApplicationScoped
class Reports {

    private static final String OWN =
            "select id, kreis, period, state, status, cut_off, changed_at, hash, document from report";
    private static final String PUBLISHED = """
            select id, kreis, period, state, 'PUBLISHED' as status, cut_off, changed_at, hash, document
            from published_report""";

    private final Jdbi database;
    private final OneAtATime oneAtATime;

    Reports(Jdbi database, OneAtATime oneAtATime) {
        this.database = database;
        this.oneAtATime = oneAtATime;
    }

    Optional<StoredReport> visible(ReportId id, Kreis asking) {
        return database.withHandle(handle -> handle.createQuery(known(asking) + " where id = :id")
                .bind("id", id.id())
                .map((row, context) -> StoredReport.of(row))
                .findOne());
    }

    Optional<String> document(ReportId id, Kreis asking) {
        return database.withHandle(handle -> handle.createQuery(
                        "select document from (%s) as known where id = :id".formatted(known(asking)))
                .bind("id", id.id())
                .mapTo(String.class)
                .findOne());
    }

    /** In the order of their ids. */
    List<StoredReport> list(
            Kreis asking, @Nullable Instant changedSince, @Nullable String kreis, UUID after, int limit) {
        return database.withHandle(handle -> handle.createQuery(known(asking) + """
                         where id > :after and (cast(:kreis as text) is null or kreis = :kreis)
                           and (cast(:since as timestamptz) is null or changed_at >= :since)
                        order by id limit :limit""")
                .bind("after", after)
                .bind("kreis", kreis)
                .bindByType("since", changedSince, Instant.class)
                .bind("limit", limit)
                .map((row, context) -> StoredReport.of(row))
                .list());
    }

    /** What readers may know of the Kreis from this year on and the period before, in the order of publication. */
    List<Version> published(Period period) {
        return database.withHandle(handle -> handle.createQuery("""
                        select state, truth, document from report
                        where status = 'PUBLISHED' and ends_on >= :from and begins_on <= :to
                        order by changed_at""")
                .bind("from", period.previous().to().withDayOfYear(1))
                .bind("to", period.to().withMonth(12).withDayOfMonth(31))
                .map((row, context) -> version(row))
                .list());
    }

    static Version version(ResultSet row) throws SQLException {
        return new Version(
                ReportJson.read(row.getString("truth"), TrueReport.class),
                ReportState.valueOf(row.getString("state")),
                ReportJson.read(row.getString("document"), PublicReport.class));
    }

    /** Nobody else builds or publishes this report until the transaction ends. */
    Optional<StoredReport> lock(Kreis kreis, String period, ReportState state) {
        oneAtATime.await("report", "%s %s %s".formatted(kreis, period, state));
        return version(period, state);
    }

    /** That of the Kreis at hand. */
    Optional<StoredReport> version(Period period, ReportState state) {
        return version(period.name(), state);
    }

    private Optional<StoredReport> version(String period, ReportState state) {
        return database.withHandle(handle -> handle.createQuery(OWN + " where period = :period and state = :state")
                .bind("period", period)
                .bind("state", state)
                .map((row, context) -> StoredReport.of(row))
                .findOne());
    }

    /** Replaces the draft of the same id, if there is one. */
    void keepDraft(PublicReport report, String truth, Instant now) {
        var document = ReportJson.write(report);
        database.useHandle(handle -> handle.createUpdate("""
                        insert into report (id, kreis, period, begins_on, ends_on, state, status, cut_off, changed_at,
                                            truth, truth_hash, document, hash)
                        values (:id, :kreis, :period, :from, :to, :state, 'DRAFT', :cutOff, :now, :truth, :truthHash,
                                :document, :hash)
                        on conflict (id) do update
                        set status = 'DRAFT', approved_by = null, cut_off = excluded.cut_off, changed_at = excluded.changed_at, truth = excluded.truth,
                            truth_hash = excluded.truth_hash, document = excluded.document, hash = excluded.hash""")
                .bind("id", report.id().id())
                .bind("kreis", report.kreis())
                .bind("period", report.period())
                .bind("from", report.from())
                .bind("to", report.to())
                .bind("state", report.state())
                .bind("cutOff", report.cutOff())
                .bind("now", now)
                .bind("truth", truth)
                .bind("truthHash", ReportJson.hash(truth))
                .bind("document", document)
                .bind("hash", ReportJson.hash(document))
                .execute());
    }

    void approve(ReportId id, String who, Instant now) {
        database.useHandle(handle -> handle.createUpdate(
                        "update report set status = 'APPROVED', approved_by = :who, approved_at = :now where id = :id")
                .bind("who", who)
                .bind("now", now)
                .bind("id", id.id())
                .execute());
    }

    /** Whether any other has been published since this one was built. */
    boolean publishedSince(StoredReport draft) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from report
                                       where status = 'PUBLISHED' and changed_at >= :built and id <> :id)""")
                .bind("built", draft.changedAt())
                .bind("id", draft.id().id())
                .mapTo(Boolean.class)
                .one());
    }

    void publish(ReportId id, Instant now) {
        database.useHandle(handle -> {
            mark(id, now, handle);
            handle.createUpdate("""
                            insert into published_report (id, kreis, period, state, cut_off, changed_at, document, hash)
                            select id, kreis, period, state, cut_off, changed_at, document, hash
                            from report where id = :id""").bind("id", id.id()).execute();
        });
    }

    private static void mark(ReportId id, Instant now, Handle handle) {
        handle.createUpdate("update report set status = 'PUBLISHED', changed_at = :now where id = :id")
                .bind("now", now)
                .bind("id", id.id())
                .execute();
    }

    private static String known(Kreis asking) {
        return asking.equals(Kreis.LAND) ? PUBLISHED : OWN;
    }
}
