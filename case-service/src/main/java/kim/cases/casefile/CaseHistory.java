package kim.cases.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what the database kept of every change [C12]; nobody writes here. */
@ApplicationScoped
class CaseHistory {

    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final Jdbi database;
    private final ObjectMapper json;

    CaseHistory(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The next changes of the case after that one, oldest first. */
    List<HistoryEntry> page(CaseFileId caseFile, UUID after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id, at, who, act, part, part_id, fields, before::text, after::text
                        from case_history left join case_history_value on history_id = id
                        where case_history.kreis = current_setting('kim.kreis')
                          and case_history.case_id = :caseFile and id > :after
                        order by id limit :limit""")
                .bind("caseFile", caseFile.id())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list());
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        var table = row.getString("part");
        return new HistoryEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("act"),
                HistoryNames.part(table),
                row.getObject("part_id", UUID.class),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(column -> HistoryNames.field(table, column))
                        .toList(),
                values(table, row.getString("before")),
                values(table, row.getString("after")));
    }

    private @Nullable Map<String, @Nullable Object> values(String table, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return HistoryNames.fields(table, json.readValue(text, VALUES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database wrote JSON that is none", e);
        }
    }
}
