package kim.referral.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** The concept of the Kreis in which work is done. */
@ApplicationScoped
public class CurrentConcept {

    private final Concepts concepts;
    private final Clock clock;

    CurrentConcept(Concepts concepts, Clock clock) {
        this.concepts = concepts;
        this.clock = clock;
    }

    public Optional<Concept> on(LocalDate day) {
        return concepts.validOn(day);
    }

    /** @throws StepRefused when none is valid today */
    public Concept today() {
        return on(LocalDate.now(clock))
                .orElseThrow(() -> new StepRefused(new UnmetCondition(
                        "CONCEPT_MISSING",
                        "Für den Kreis gilt heute kein Konzept",
                        "no concept of the Kreis is valid today")));
    }
}
