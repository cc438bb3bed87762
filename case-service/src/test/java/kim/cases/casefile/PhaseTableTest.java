package kim.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.Set;
import kim.cases.concept.CaseType;
import kim.cases.concept.Phase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PhaseTableTest {

    @Test
    @DisplayName(
            "[C] no sequence of steps leads a short counselling into the phases of case management, or anything back to clarification")
    void walks() {
        qt().forAll(
                        lists().of(arbitrary().enumValues(Phase.class)).ofSizeBetween(1, 30),
                        arbitrary().enumValues(CaseType.class))
                .checkAssert((wishes, type) -> {
                    var visited = walk(type, wishes);
                    assertThat(visited).doesNotContain(Phase.CLARIFICATION, Phase.CLOSED);
                    switch (type) {
                        case UNDECIDED -> assertThat(visited).isEmpty();
                        case KURZBERATUNG, PROZESSBEGLEITUNG ->
                            assertThat(Set.of(Phase.COUNSELLING)).containsAll(visited);
                        case CASE_MANAGEMENT -> assertThat(visited).doesNotContain(Phase.COUNSELLING);
                    }
                });
    }

    @Test
    @DisplayName("[C] monitoring leads on to evaluation, or back to assessment or service planning")
    void monitoring() {
        assertThat(Phase.MONITORING.next(CaseType.CASE_MANAGEMENT))
                .containsExactlyInAnyOrder(Phase.EVALUATION, Phase.ASSESSMENT, Phase.SERVICE_PLANNING);
    }

    private static List<Phase> walk(CaseType type, List<Phase> wishes) {
        var at = new Object() {
            Phase phase = Phase.CLARIFICATION;
        };
        return wishes.stream()
                .filter(wish -> at.phase.next(type).contains(wish))
                .peek(wish -> at.phase = wish)
                .toList();
    }
}
