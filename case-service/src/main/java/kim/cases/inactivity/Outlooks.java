package kim.cases.inactivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import kim.cases.casefile.CaseFile;
import kim.cases.concept.Concept;

/** What the concept has in store for silent cases. */
@ApplicationScoped
class Outlooks {

    private final Silences silences;
    private final Warnings warnings;

    Outlooks(Silences silences, Warnings warnings) {
        this.silences = silences;
        this.warnings = warnings;
    }

    /** Empty where the concept has no rule for cases of this type. */
    Optional<Outlook> of(CaseFile file, Concept concept, LocalDate today) {
        return concept.inactivityMonths(file.type()).map(months -> {
            var silence = silences.of(file);
            var warnedOn = warnings.since(silence.runsSince(today), file).orElse(null);
            return new Outlook(silence, months, warnedOn);
        });
    }
}
