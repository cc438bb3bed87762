package kim.cases.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** The concept by which the Kreis of the work at hand runs its cases; what other features ask for its rules. */
@ApplicationScoped
public class CurrentConcept {

    private final ConceptVersions versions;
    private final Clock clock;

    /** A version never changes, so its hash stands for it for ever. */
    private final Map<String, Concept> read = new ConcurrentHashMap<>();

    CurrentConcept(ConceptVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The concept that applies today.
     *
     * @throws StepRefused when none does
     */
    public Concept today() {
        return on(LocalDate.now(clock));
    }

    /**
     * The concept that applied, or will apply, on that day.
     *
     * @throws StepRefused when none did
     */
    public Concept on(LocalDate day) {
        return find(day).orElseThrow(CurrentConcept::none);
    }

    /** As {@link #on}, for work that has nothing to do where there is no concept. */
    public Optional<Concept> find(LocalDate day) {
        return versions.on(day)
                .map(version -> read.computeIfAbsent(version.hash(), hash -> versions.document(version)));
    }

    private static StepRefused none() {
        return new StepRefused(new UnmetCondition(
                "CONCEPT_MISSING",
                "Für diesen Kreis gilt an dem Tag kein Konzept",
                "no concept applies to this Kreis on that day"));
    }
}
