package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what the database kept of every change [C12]; nobody writes here. */
@ApplicationScoped
class CaseHistory {

    private final Jdbi database;

    CaseHistory(Jdbi database) {
        this.database = database;
    }

    /** The next changes of the case after that one, oldest first. */
    List<HistoryEntry> page(CaseFileId caseFile, UUID after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id, at, who, act, part, part_id, before::text, after::text from case_history
                        where kreis = current_setting('kim.kreis') and case_id = :caseFile and id > :after
                        order by id limit :limit""")
                .bind("caseFile", caseFile.id())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new HistoryEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("act"),
                        row.getString("part"),
                        row.getObject("part_id", UUID.class),
                        row.getString("before"),
                        row.getString("after")))
                .list());
    }
}
