package kim.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import org.jdbi.v3.core.Jdbi;

/** Reads the history of a case act by act; what one transaction changed is one act. */
@ApplicationScoped
class Acts {

    private final Jdbi database;

    Acts(Jdbi database) {
        this.database = database;
    }

    /** The next acts before that id, newest first. */
    List<Act> page(CaseFileId caseFile, UUID before, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select (array_agg(id order by id))[1] as id, min(at) as at, who, act,
                               max(after ->> 'phase') filter (where part = 'case_file') as phase,
                               max(after ->> 'type') filter (where part = 'case_file') as type,
                               max(after ->> 'post') filter (where part = 'case_file') as post,
                               max(after ->> 'closure_reason') filter (where part = 'case_file') as reason,
                               string_agg(distinct part || '/' || part_id, ' ') as parts
                        from case_history left join case_history_value on history_id = id
                        where case_history.kreis = current_setting('kim.kreis')
                          and case_history.case_id = :caseFile and id < :before
                        group by change, who, act
                        order by 1 desc limit :limit""")
                .bind("caseFile", caseFile.id())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Act(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("act"),
                        row.getString("phase"),
                        row.getString("type"),
                        row.getString("post"),
                        row.getString("reason"),
                        List.of(row.getString("parts").split(" "))))
                .list());
    }
}
