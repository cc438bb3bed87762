package kim.cases.concept;

import java.util.List;
import java.util.Objects;

/** Every phase but the closed one is described, once and in the programme's order; its instruments belong somewhere [C4]. */
final class PhasesAreInOrder implements ConceptRule {

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        Place.of("phases")
                .each(concept.phases(), (phase, place) -> Said.value(phase.code(), place.field("code"), mistakes));
        inOrder(concept.phases(), mistakes);
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

    /** Where a phase has no name, that is the mistake; the order can be judged once it has. */
    private static void inOrder(List<PhaseDescription> phases, Mistakes mistakes) {
        var described = phases.stream().map(PhaseDescription::code).toList();
        var expected = List.copyOf(Phase.described());
        if (described.stream().allMatch(Objects::nonNull) && !described.equals(expected)) {
            mistakes.add(
                    Place.of("phases"),
                    "Erwartet werden genau diese Phasen in dieser Reihenfolge: " + words(expected),
                    "expected are exactly these phases in this order: " + words(expected));
        }
    }

    private static String words(List<Phase> phases) {
        return String.join(", ", phases.stream().map(Phase::name).toList());
    }
}
