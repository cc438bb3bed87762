package kim.cases.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kim.cases.concept.CaseType;
import kim.cases.concept.Phase;
import kim.platform.UnmetCondition;

/** Which kind of counselling a case is and how far it got; the transition tables are those of {@link Phase} [C5]. */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) CaseType type,
        @Enumerated(EnumType.STRING) Phase phase) {

    static Standing begun(CaseType type) {
        return new Standing(type, Phase.CLARIFICATION);
    }

    Standing as(CaseType other) {
        return new Standing(other, phase);
    }

    Standing in(Phase other) {
        return new Standing(type, other);
    }

    boolean isOpen() {
        return phase != Phase.CLOSED;
    }

    Set<Phase> openSteps() {
        return phase.next(type);
    }

    /** What keeps anybody from planning: not case management, or its phase is not for planning [P2]. */
    List<UnmetCondition> againstPlanning() {
        return Stream.concat(
                        type == CaseType.CASE_MANAGEMENT ? Stream.empty() : Stream.of(Refusals.NO_CASE_MANAGEMENT),
                        phase.isForPlanning() ? Stream.empty() : Stream.of(Refusals.NOT_YET_ASSESSED))
                .toList();
    }
}
