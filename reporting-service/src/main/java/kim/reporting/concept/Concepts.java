package kim.reporting.concept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import kim.platform.event.InvalidEvent;
import org.jdbi.v3.core.Jdbi;

/** The versions of the concept, one per date from which it is valid. */
@ApplicationScoped
public class Concepts {

    private final Jdbi database;
    private final ObjectReader json;
    private final ObjectReader parts;

    Concepts(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json.readerFor(Concept.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.parts = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The concept of the Kreis at hand, as far as one was valid on that day. */
    public Optional<Concept> validOn(LocalDate day) {
        return document(day).map(document -> read(document, json));
    }

    /** What a feature alone needs of it. @param part a record of some of its properties */
    public <T> Optional<T> validOn(LocalDate day, Class<T> part) {
        return document(day).map(document -> read(document, parts.forType(part)));
    }

    private Optional<String> document(LocalDate day) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        select document from concept where kreis = current_setting('kim.kreis') and valid_from <= :day
                        order by valid_from desc limit 1""").bind("day", day).mapTo(String.class).findOne());
    }

    /** @throws InvalidEvent when this release cannot read it; better a dead letter than a report without names */
    void requireReadable(JsonNode concept) {
        try {
            json.readValue(concept);
        } catch (IOException e) {
            throw new InvalidEvent("the concept is not readable", e);
        }
    }

    /** An older version that comes late changes nothing. */
    void keep(ConceptApplied applied) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into concept as kept (kreis, valid_from, version, hash, document)
                        values (current_setting('kim.kreis'), :validFrom, :version, :hash, cast(:document as jsonb))
                        on conflict (kreis, valid_from) do update
                        set version = excluded.version, hash = excluded.hash, document = excluded.document
                        where kept.version < excluded.version""")
                .bind("validFrom", applied.validFrom())
                .bind("version", applied.version())
                .bind("hash", applied.hash())
                .bind("document", applied.concept().toString())
                .execute());
    }

    private static <T> T read(String document, ObjectReader reader) {
        try {
            return reader.readValue(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a concept was kept that is not readable", e);
        }
    }
}
