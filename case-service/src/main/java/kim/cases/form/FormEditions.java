package kim.cases.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kim.platform.TimeOrderedId;
import org.jdbi.v3.core.Jdbi;

/** Every form that was ever filled in, one row for each wording it had. */
@ApplicationScoped
class FormEditions {

    private final Jdbi database;
    private final ObjectMapper json;

    FormEditions(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The edition with just this schema; a new one where there was none. */
    FormEdition kept(String instrument, String version, boolean own, JsonNode schema) {
        return find(instrument, version, own, schema).orElseGet(() -> {
            add(instrument, version, own, schema);
            return find(instrument, version, own, schema).orElseThrow();
        });
    }

    FormEdition required(UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("select id, instrument, form_version, own, schema from form_edition"
                                + " where kreis = current_setting('kim.kreis') and id = :id")
                        .bind("id", id)
                        .map((row, context) -> edition(row))
                        .one());
    }

    /** The last one that case managers of the Kreis brought under this code and version. */
    Optional<FormEdition> latestOwn(String instrument, String version) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id, instrument, form_version, own, schema from form_edition
                        where kreis = current_setting('kim.kreis') and instrument = :instrument
                          and form_version = :version and own
                        order by id desc limit 1""")
                .bind("instrument", instrument)
                .bind("version", version)
                .map((row, context) -> edition(row))
                .findOne());
    }

    private Optional<FormEdition> find(String instrument, String version, boolean own, JsonNode schema) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id, instrument, form_version, own, schema from form_edition
                        where kreis = current_setting('kim.kreis') and instrument = :instrument
                          and form_version = :version and own = :own and md5(schema::text) = md5((:schema::jsonb)::text)""")
                .bind("instrument", instrument)
                .bind("version", version)
                .bind("own", own)
                .bind("schema", schema.toString())
                .map((row, context) -> edition(row))
                .findOne());
    }

    /** Who comes second with the same form finds the first one's. */
    private void add(String instrument, String version, boolean own, JsonNode schema) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into form_edition (id, kreis, instrument, form_version, own, schema)
                        values (:id, current_setting('kim.kreis'), :instrument, :version, :own, :schema::jsonb)
                        on conflict do nothing""")
                .bind("id", TimeOrderedId.next())
                .bind("instrument", instrument)
                .bind("version", version)
                .bind("own", own)
                .bind("schema", schema.toString())
                .execute());
    }

    private FormEdition edition(ResultSet row) throws SQLException {
        return new FormEdition(
                row.getObject("id", UUID.class),
                row.getString("instrument"),
                row.getString("form_version"),
                row.getBoolean("own"),
                read(row.getString("schema")));
    }

    private JsonNode read(String schema) {
        try {
            return json.readTree(schema);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
