package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.platform.Caller;

/** [W6] Coordination may be limited to districts of the concept; the head of KIM sees all of them. */
@ApplicationScoped
public class CoordinatedArea {

    private final CurrentConcept concepts;

    CoordinatedArea(CurrentConcept concepts) {
        this.concepts = concepts;
    }

    /** The municipalities (AGS) of the caller's districts; empty where they see the whole Kreis. */
    public Optional<Set<String>> of(Caller caller) {
        var districts = caller.districts();
        return districts.isEmpty() ? Optional.empty() : Optional.of(municipalities(districts, concepts.today()));
    }

    private static Set<String> municipalities(Set<String> districts, Concept concept) {
        return concept.districts().stream()
                .filter(district -> districts.contains(district.code()))
                .map(district -> district.municipalities())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
