package kim.reporting.indicator;

import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.CaseStory.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.platform.Kreis;
import kim.reporting.story.Figures;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I11, I13, I19 and I25, counted by hand; each in a Kreis of its own. */
@QuarkusTest
class NeedsAndGoalsTest {

    @Inject
    World world;

    @Test
    @DisplayName("[P1] I11: needs count when they are named first, and at closure as the last assessment saw them")
    void needs() {
        var kreis = new Kreis("05971");
        world.happens(
                kreis,
                // housing and work named in March; housing settled in April, when debts are named, too
                aCase().of(aPerson(Map.of("residenceGroup", "DULDUNG")))
                        .opened("2026-03-01")
                        .assessed("2026-03-10", Map.of("HOUSING", false, "WORK", false))
                        .assessed("2026-04-10", Map.of("HOUSING", true, "WORK", false, "DEBT", false))
                        .closed("2026-04-20", "GOALS_REACHED", false),
                // a household of people with different titles: of whose need it is nothing can be said
                aCase().family(2)
                        .with(
                                "persons",
                                List.of(
                                        aPerson(Map.of("residenceGroup", "DULDUNG")),
                                        aPerson(Map.of("residenceGroup", "LIMITED"))))
                        .opened("2026-03-01")
                        .assessed("2026-03-12", Map.of("HOUSING", false)));

        var march = Figures.of(kreis, "I11", "2026-03", "field,residenceGroup");
        assertThat(march.whole("named")).isEqualTo(3);
        assertThat(march.value("field", "HOUSING", "named")).isEqualTo(2);
        assertThat(march.value("residenceGroup", "DULDUNG", "named")).isEqualTo(2);
        assertThat(march.value("residenceGroup", "UNKNOWN", "named")).isEqualTo(1);
        assertThat(march.whole("atClose")).isEqualTo(0);
        var april = Figures.of(kreis, "I11", "2026-04", "field");
        assertThat(april.whole("named")).isEqualTo(1);
        assertThat(april.value("field", "DEBT", "named")).isEqualTo(1);
        assertThat(april.whole("atClose")).isEqualTo(3);
        assertThat(april.whole("settled")).isEqualTo(1);
        assertThat(april.whole("stillOpen")).isEqualTo(2);
        assertThat(april.whole("shareSettled")).hasToString("33.3");
    }

    @Test
    @DisplayName("[P5] I13: a goal counts once, with its last evaluation of the period")
    void goals() {
        var kreis = new Kreis("05972");
        var twice = UUID.randomUUID();
        world.happens(
                kreis,
                aCase().opened("2026-03-01")
                        .goalEvaluated(twice, "WORK", "NOT_REACHED", "2026-03-05")
                        .goalEvaluated(twice, "WORK", "REACHED", "2026-03-20")
                        .goalEvaluated(UUID.randomUUID(), "WORK", "PARTLY_REACHED", "2026-03-20")
                        .goalEvaluated(UUID.randomUUID(), "HOUSING", "NOT_REACHED", "2026-03-31")
                        .goalEvaluated(UUID.randomUUID(), "HOUSING", "REACHED", "2026-04-01"));

        var figures = Figures.of(kreis, "I13", "2026-03", "field");

        assertThat(figures.whole("evaluated")).isEqualTo(3);
        assertThat(figures.whole("reached")).isEqualTo(1);
        assertThat(figures.whole("partlyReached")).isEqualTo(1);
        assertThat(figures.whole("notReached")).isEqualTo(1);
        assertThat(figures.whole("shareReached")).hasToString("33.3");
        assertThat(figures.value("field", "WORK", "reached")).isEqualTo(1);
        assertThat(figures.value("field", "HOUSING", "evaluated")).isEqualTo(1);
    }

    @Test
    @DisplayName("[S1] I19: observations by kind, field and the bodies between which they happen; of themes it is said "
            + "that nobody tells them yet")
    void observations() {
        var kreis = new Kreis("05973");
        world.happens(
                kreis,
                aCase().opened("2026-03-01")
                        .observed("GAP", "CHILDCARE", "2026-03-05")
                        .observed("INTERFACE_PROBLEM", "WORK", "2026-03-06", "job-com-dueren", "abh-dueren")
                        .observed("INTERFACE_PROBLEM", "WORK", "2026-03-07", "abh-dueren", "job-com-dueren")
                        .observed("GAP", "CHILDCARE", "2026-04-01"));

        var figures = Figures.of(kreis, "I19", "2026-03", "field,interface");

        assertThat(figures.whole("observations")).isEqualTo(3);
        assertThat(figures.whole("gaps")).isEqualTo(1);
        assertThat(figures.whole("interfaceProblems")).isEqualTo(2);
        assertThat(figures.value("field", "WORK", "observations")).isEqualTo(2);
        assertThat(figures.value("interface", "abh-dueren + job-com-dueren", "observations"))
                .isEqualTo(2);
        assertThat(figures.value("interface", "NONE", "observations")).isEqualTo(1);
    }

    @Test
    @DisplayName("[P10] I25: persons of closed cases as they stood at first and at last, and the needs of their cases")
    void changeOverACase() {
        var kreis = new Kreis("05974");
        var atFirst = aPerson(Map.of("benefitSphere", "ASYLBLG"));
        atFirst.putAll(Map.of("germanLevel", "A1", "employment", "SEEKING_WORK", "housing", "COMMUNAL_HOUSING"));
        var atLast = new HashMap<>(atFirst);
        atLast.putAll(Map.of(
                "benefitSphere",
                "SGB2",
                "germanLevel",
                "B1",
                "employment",
                "IN_WORK",
                "housing",
                "PRIVATE",
                "since",
                "2026-03-01"));
        world.happens(
                kreis,
                aCase().of(atFirst)
                        .opened("2026-03-01")
                        .assessed("2026-03-05", Map.of("HOUSING", false, "WORK", false))
                        .householdChanged("SINGLE", "2026-04-01", List.of(atLast))
                        .assessed("2026-04-10", Map.of("HOUSING", true, "WORK", false))
                        .closed("2026-04-20", "GOALS_REACHED", false),
                // nothing is known of this person, so nothing is said of a change
                aCase().opened("2026-03-01").closed("2026-04-21", "NEEDS_SETTLED", false),
                // still running
                aCase().of(atFirst).opened("2026-03-01"));

        var figures = Figures.of(kreis, "I25", "2026-04", "type");

        assertThat(figures.whole("persons")).isEqualTo(2);
        assertThat(figures.whole("sphereChanged")).isEqualTo(1);
        assertThat(figures.whole("germanBetter")).isEqualTo(1);
        assertThat(figures.whole("workBefore")).isEqualTo(0);
        assertThat(figures.whole("workAfter")).isEqualTo(1);
        assertThat(figures.whole("privateBefore")).isEqualTo(0);
        assertThat(figures.whole("privateAfter")).isEqualTo(1);
        assertThat(figures.whole("needsBefore")).isEqualTo(2);
        assertThat(figures.whole("needsAfter")).isEqualTo(1);
    }
}
