package kim.cases.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import kim.platform.Kreis;
import kim.platform.OneAtATime;
import org.jdbi.v3.core.Jdbi;

/** Every version of the Kreis's concept, one row each. */
@ApplicationScoped
class ConceptVersions {

    private final Jdbi database;
    private final OneAtATime oneAtATime;
    private final ConceptJson json;

    ConceptVersions(Jdbi database, OneAtATime oneAtATime, ConceptJson json) {
        this.database = database;
        this.oneAtATime = oneAtATime;
        this.json = json;
    }

    /** Two administrators of one Kreis apply one after the other. */
    void lock(Kreis kreis) {
        oneAtATime.await("concept", kreis);
    }

    /** What applies on that day: the latest to come into force by then, and of one date the last to be applied. */
    Optional<ConceptVersion> on(LocalDate day) {
        return database.withHandle(handle -> handle.createQuery("""
                        select number, valid_from, hash, applied_at from concept_version
                        where kreis = current_setting('kim.kreis') and valid_from <= :day
                        order by valid_from desc, number desc limit 1""")
                .bind("day", day)
                .map((row, context) -> new ConceptVersion(
                        row.getLong("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("hash"),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    Concept document(ConceptVersion version) {
        return json.parse(database.withHandle(handle -> handle.createQuery("""
                        select document from concept_version
                        where kreis = current_setting('kim.kreis') and number = :number""")
                .bind("number", version.number())
                .mapTo(String.class)
                .one()));
    }

    /** Keeps the document under the next number of the Kreis. */
    ConceptVersion add(Concept concept, String hash, String appliedBy, OffsetDateTime at) {
        var number = database.withHandle(handle -> handle.createQuery("""
                        insert into concept_version (kreis, number, valid_from, hash, document, applied_by, applied_at)
                        select current_setting('kim.kreis'), coalesce(max(number), 0) + 1,
                               :validFrom, :hash, :document::jsonb, :appliedBy, :at
                        from concept_version where kreis = current_setting('kim.kreis')
                        returning number""")
                .bind("validFrom", concept.validFrom())
                .bind("hash", hash)
                .bind("document", json.canonical(concept))
                .bind("appliedBy", appliedBy)
                .bind("at", at)
                .mapTo(Long.class)
                .one());
        return new ConceptVersion(number, concept.validFrom(), hash, at.toInstant());
    }
}
