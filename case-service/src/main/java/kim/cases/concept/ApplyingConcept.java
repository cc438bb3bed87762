package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.Kreis;
import kim.platform.NotAllowed;
import kim.platform.Versioned;
import kim.platform.Wording;
import kim.platform.event.Outbox;
import kim.platform.problem.Problem;

/** The administrator of a Kreis puts its concept into force. The same document again changes nothing. */
@ApplicationScoped
class ApplyingConcept {

    private final ExaminingConcept examining;
    private final FindingWarnings warnings;
    private final ConceptVersions versions;
    private final ConceptJson json;
    private final Outbox outbox;
    private final Clock clock;

    ApplyingConcept(
            ExaminingConcept examining,
            FindingWarnings warnings,
            ConceptVersions versions,
            ConceptJson json,
            Outbox outbox,
            Clock clock) {
        this.examining = examining;
        this.warnings = warnings;
        this.versions = versions;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param expected the version that applies, before this change, on the day from which the document is valid; only
     *     where none does, none need be named
     */
    @Transactional
    Versioned<AppliedConceptView> apply(
            Kreis kreis, JsonNode document, Optional<ExpectedVersion> expected, Caller caller) {
        if (!caller.kreis().equals(kreis)) {
            throw new NotAllowed(new Wording(
                    "Ein Konzept wendet nur die Verwaltung des eigenen Kreises an",
                    "a concept is applied by the administration of its own Kreis only"));
        }
        var concept = examining.examine(document, kreis);
        versions.lock(kreis);
        var before = versions.on(concept.validFrom());
        mustBeRead(before, expected);
        var hash = json.hash(concept);
        return before.filter(version -> version.hash().equals(hash))
                .map(version -> applied(version, concept, false))
                .orElseGet(() -> applied(add(concept, hash, caller), concept, true));
    }

    private static void mustBeRead(Optional<ConceptVersion> before, Optional<ExpectedVersion> expected) {
        if (before.isPresent() && expected.isEmpty()) {
            throw Problem.PRECONDITION_REQUIRED.asException();
        }
        expected.ifPresent(
                version -> version.mustMatch(before.map(ConceptVersion::number).orElse(0L)));
    }

    private ConceptVersion add(Concept concept, String hash, Caller caller) {
        // as precise as the database keeps it: the same version tells the same time now and later
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        var version = versions.add(concept, hash, caller.subject(), now);
        outbox.append(new ConceptApplied(concept.ags(), concept.validFrom(), version.number(), hash, concept));
        return version;
    }

    private Versioned<AppliedConceptView> applied(ConceptVersion version, Concept concept, boolean changed) {
        return new Versioned<>(
                new AppliedConceptView(
                        concept.ags(),
                        version.number(),
                        version.hash(),
                        version.validFrom(),
                        version.appliedAt(),
                        changed,
                        warnings.in(concept)),
                version.number());
    }
}
