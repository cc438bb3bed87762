package kim.cases.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every phase but the closed one is described, once and in the programme's order; its instruments belong somewhere [C4]. */
final class PhasesAreInOrder implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        Place.of("phases")
                .each(concept.phases(), (phase, place) -> Said.value(phase.code(), place.field("code"), mistakes));
        var described = concept.phases().stream()
                .map(PhaseDescription::code)
                .filter(Objects::nonNull)
                .toList();
        var expected = new ArrayList<>(Phase.described());
        if (described.size() == concept.phases().size() && !described.equals(expected)) {
            mistakes.add(
                    Place.of("phases"),
                    "Erwartet werden genau diese Phasen in dieser Reihenfolge: " + words(expected),
                    "expected are exactly these phases in this order: " + words(expected));
        }
        var areas = Codes.of(concept.focusAreas());
        Place.of("phases")
                .each(
                        concept.phases(),
                        (phase, owner) -> owner.field("instruments")
                                .each(
                                        phase.instruments(),
                                        (instrument, place) -> place.field("focusAreas")
                                                .each(
                                                        instrument.focusAreas(),
                                                        (area, at) -> Codes.known(area, areas, at, mistakes))));
    }

    private static String words(List<Phase> phases) {
        return String.join(", ", phases.stream().map(Phase::name).toList());
    }
}
