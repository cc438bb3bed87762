package kim.platform.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows as they are kept, for those who are entitled to all of them. */
@ApplicationScoped
public class TableRows {

    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

    private final Jdbi database;
    private final ObjectMapper json;

    TableRows(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param query that selects one column of JSON objects, by {@code any (:ids)} */
    public List<Map<String, @Nullable Object>> of(String query, Collection<UUID> ids) {
        return database.withHandle(handle -> handle.createQuery(query)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .mapTo(String.class)
                .map(this::row)
                .list());
    }

    private Map<String, @Nullable Object> row(String text) {
        try {
            return json.readValue(text, ROW);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database wrote JSON that is none", e);
        }
    }
}
