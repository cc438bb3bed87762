package kim.cases.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.NotVisible;
import kim.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** Everybody who works in a Kreis may read the concept by which they do; that of another Kreis does not exist for them. */
@ApplicationScoped
class ShowingConcept {

    private final ConceptVersions versions;
    private final FindingWarnings warnings;
    private final Clock clock;

    ShowingConcept(ConceptVersions versions, FindingWarnings warnings, Clock clock) {
        this.versions = versions;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** @param day the day on which it applies; today without it */
    Versioned<ConceptView> show(Kreis kreis, @Nullable LocalDate day, Caller caller) {
        if (!caller.kreis().equals(kreis)) {
            throw new NotVisible();
        }
        var version = versions.on(day == null ? LocalDate.now(clock) : day).orElseThrow(NotVisible::new);
        var concept = versions.document(version);
        return new Versioned<>(
                new ConceptView(
                        concept.ags(),
                        version.number(),
                        version.hash(),
                        version.validFrom(),
                        version.appliedAt(),
                        warnings.in(concept),
                        concept),
                version.number());
    }
}
