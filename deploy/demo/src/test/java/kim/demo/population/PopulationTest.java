package kim.demo.population;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.demo.client.Json;
import kim.demo.concept.Concept;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {

    private static final int SIZE = 300;

    private final Distributions distributions = new Distributions();

    @ParameterizedTest
    @ValueSource(strings = {"dueren", "rheinisch-bergischer-kreis", "euskirchen", "warendorf"})
    @DisplayName("the same seed makes the same people and the same two years")
    void sameSeedSameYears(String kreis) {
        assertThat(told(plansOf(kreis))).isEqualTo(told(plansOf(kreis)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueren", "rheinisch-bergischer-kreis", "euskirchen", "warendorf"})
    @DisplayName(
            "[Z3] every case goes to a post that its concept makes responsible for place, focus and age on that day")
    void responsiblePosts(String kreis) {
        assertThat(plansOf(kreis)).allSatisfy(plan -> {
            var reference = plan.opening().household().persons().getFirst();
            var age = reference.birthDate().until(plan.openedOn()).getYears();
            assertThat(plan.concept().responsibilitiesIn(reference.municipality(), plan.openedOn()))
                    .anyMatch(one -> one.post().equals(plan.opening().post())
                            && one.focusArea().equals(plan.opening().focusArea())
                            && one.ageFrom() <= age
                            && age <= one.ageTo());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueren", "rheinisch-bergischer-kreis", "euskirchen", "warendorf"})
    @DisplayName("nothing happens before the opening, after the last day, or out of order")
    void daysInOrder(String kreis) {
        assertThat(plansOf(kreis)).allSatisfy(plan -> {
            var days = plan.course().stream().map(Happening::on).toList();
            assertThat(days).isSorted();
            assertThat(days).allMatch(day -> !day.isBefore(plan.openedOn()) && !day.isAfter(Seed.USUAL.until()));
        });
    }

    @Test
    @DisplayName("[C2] about a third becomes case management, and most cases are closed in the end")
    void plausible() {
        var plans = plansOf("dueren");

        assertThat(share(plans, plan -> has(plan, "ADMIT"))).isBetween(0.28, 0.42);
        assertThat(share(plans, plan -> plan.course().stream().anyMatch(one -> one.act() instanceof Act.Close)))
                .isBetween(0.65, 0.9);
        assertThat(share(plans, plan -> plan.opening().household().persons().size() > 1))
                .isBetween(0.35, 0.5);
        assertThat(plans.stream()
                        .collect(Collectors.groupingBy(plan -> plan.opening().focusArea())))
                .containsKeys("WELCOME", "LABOUR_MARKET", "PSYCHOSOCIAL");
    }

    @Test
    @DisplayName("two years are covered, the later months more densely")
    void twoYears() {
        var days = plansOf("warendorf").stream().map(CasePlan::openedOn).toList();

        assertThat(days).isSorted();
        assertThat(days.getFirst()).isBefore(LocalDate.of(2024, 11, 10));
        assertThat(days.getLast()).isAfter(LocalDate.of(2026, 10, 20));
        assertThat(days.get(SIZE / 2)).isAfter(LocalDate.of(2025, 11, 15));
    }

    private static String told(List<CasePlan> plans) {
        return plans.stream()
                .map(plan -> Json.write(plan.opening()) + Json.write(plan.course()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean has(CasePlan plan, String decision) {
        return plan.course().stream()
                .anyMatch(one -> one.act() instanceof Act.DecideAdmission admission
                        && admission.decision().equals(decision));
    }

    private static double share(List<CasePlan> plans, Function<CasePlan, Boolean> claim) {
        return (double) plans.stream().filter(claim::apply).count() / plans.size();
    }

    private List<CasePlan> plansOf(String kreis) {
        return new Population(concept(kreis), SIZE).plans(Seed.USUAL, distributions);
    }

    private static Concept concept(String kreis) {
        var file = Objects.requireNonNull(PopulationTest.class.getResourceAsStream("/concepts/" + kreis + ".yaml"));
        try (file) {
            return new Concept(new YAMLMapper().readTree(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
