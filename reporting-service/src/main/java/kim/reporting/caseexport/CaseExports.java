package kim.reporting.caseexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Action;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** What the Kreis at hand has handed over, and made ready to. */
@ApplicationScoped
class CaseExports {

    private static final String VIEW = """
            select export_id, profile, made_at, cut_off, hash, transferred_at, receipt,
                   (select count(*) from exported_episode where exported_episode.export_id = case_export.export_id) as episodes
            from case_export""";

    private final Jdbi database;

    CaseExports(Jdbi database) {
        this.database = database;
    }

    /** Episodes that are new, or another than when they were transferred last, in the order of their cases. */
    List<Row> toTransfer() {
        return database.withHandle(handle -> handle.createQuery("""
                        with current as (%s),
                        transferred as (
                            select distinct on (case_id, episode) case_id, episode, exported_episode.hash
                            from exported_episode join case_export using (kreis, export_id)
                            where transferred_at is not null
                            order by case_id, episode, transferred_at desc)
                        select case_id, episode, document, encode(sha256(convert_to(document, 'UTF8')), 'hex') as hash
                        from current left join transferred using (case_id, episode)
                        where transferred.hash is distinct from encode(sha256(convert_to(document, 'UTF8')), 'hex')
                        order by case_id, episode""".formatted(Profile.EPISODE))
                .map((row, context) -> new Row(
                        row.getObject("case_id", UUID.class),
                        row.getInt("episode"),
                        row.getString("document"),
                        row.getString("hash")))
                .list());
    }

    /** An episode as it stands now. */
    record Row(UUID caseId, int episode, String document, String hash) {}

    Instant cutOff() {
        return database.withHandle(handle -> handle.createQuery(Arrivals.LAST_RECORDED)
                .map((row, context) -> row.getTimestamp(1).toInstant())
                .one());
    }

    void keep(CaseExportId id, String who, Instant now, Instant cutOff, String document, String hash) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into case_export (export_id, kreis, profile, made_at, made_by, cut_off, hash, document)
                        values (:id, current_setting('kim.kreis'), :profile, :now, :who, :cutOff, :hash, :document)""")
                .bind("id", id.id())
                .bind("profile", Profile.NAME)
                .bind("now", now)
                .bind("who", who)
                .bind("cutOff", cutOff)
                .bind("hash", hash)
                .bind("document", document)
                .execute());
    }

    void keepEpisodes(CaseExportId id, List<Row> rows) {
        database.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into exported_episode (export_id, kreis, case_id, episode, hash)
                    values (:id, current_setting('kim.kreis'), :case, :episode, :hash)""");
            rows.forEach(row -> batch.bind("id", id.id())
                    .bind("case", row.caseId())
                    .bind("episode", row.episode())
                    .bind("hash", row.hash())
                    .add());
            batch.execute();
        });
    }

    void markTransferred(CaseExportId id, String who, @Nullable String receipt, Instant now) {
        database.useHandle(handle -> handle.createUpdate("""
                        update case_export
                        set transferred_at = :now, transferred_by = :who, receipt = :receipt, document = null
                        where export_id = :id""")
                .bind("id", id.id())
                .bind("now", now)
                .bind("who", who)
                .bind("receipt", receipt)
                .execute());
    }

    Optional<CaseExportView> find(CaseExportId id) {
        return database.withHandle(handle -> handle.createQuery(VIEW + " where export_id = :id")
                .bind("id", id.id())
                .map(view())
                .findOne());
    }

    /** In the order in which they were made. */
    List<CaseExportView> list(UUID after, int limit) {
        return database.withHandle(
                handle -> handle.createQuery(VIEW + " where export_id > :after order by export_id limit :limit")
                        .bind("after", after)
                        .bind("limit", limit)
                        .map(view())
                        .list());
    }

    /** Absent once it is transferred. */
    Optional<String> document(CaseExportId id) {
        return database.withHandle(
                handle -> handle.createQuery("select document from case_export where export_id = :id")
                        .bind("id", id.id())
                        .mapTo(String.class)
                        .findOne());
    }

    List<Transfer> transfers(UUID caseId) {
        return database.withHandle(handle -> handle.createQuery("""
                        select episode, export_id, transferred_at, exported_episode.hash
                        from exported_episode join case_export using (kreis, export_id)
                        where case_id = :case and transferred_at is not null order by transferred_at, episode""")
                .bind("case", caseId)
                .map((row, context) -> new Transfer(
                        row.getInt("episode"),
                        row.getObject("export_id", UUID.class),
                        row.getTimestamp("transferred_at").toInstant(),
                        row.getString("hash")))
                .list());
    }

    private static RowMapper<CaseExportView> view() {
        return (row, context) -> {
            var id = row.getObject("export_id", UUID.class);
            var transferredAt = instant(row, "transferred_at");
            return new CaseExportView(
                    id,
                    row.getString("profile"),
                    row.getTimestamp("made_at").toInstant(),
                    row.getTimestamp("cut_off").toInstant(),
                    row.getLong("episodes"),
                    row.getString("hash"),
                    transferredAt,
                    row.getString("receipt"),
                    actions(id, transferredAt));
        };
    }

    private static List<Action> actions(UUID id, @Nullable Instant transferredAt) {
        var href = CaseExportView.PATH + id;
        return transferredAt == null
                ? List.of(new Action("document", href + "/document"), new Action("transfer", href + "/transfer"))
                : List.of();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
