package kim.reporting.fact;

import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.CaseStory.aPerson;
import static kim.reporting.story.GroupStory.aGroup;
import static kim.reporting.story.GroupStory.anOpenHour;
import static kim.reporting.story.ReferralStory.aReferral;
import static kim.reporting.story.ReferralStory.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.reporting.story.Happening;
import kim.reporting.story.Story;
import kim.reporting.story.World;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events of one aggregate come in their order; everything else may come as it likes. */
@QuarkusTest
class OrderTest {

    private static final Kreis KREIS = new Kreis("05910");

    @Inject
    World world;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @BeforeEach
    void empty() {
        world.forgets(KREIS);
    }

    @Test
    @DisplayName("[M7] whatever the order between cases and referrals, the tables are the same")
    void anyOrder() {
        var stories = stories();
        var expected = tablesAfter(inTurn(stories));

        for (var seed = 0; seed < 20; seed++) {
            empty();
            assertThat(tablesAfter(interleaved(stories, new Random(seed))))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("[M7] a replay from the beginning, over what is there or after emptying, changes nothing")
    void replay() {
        var happenings = inTurn(stories());
        var expected = tablesAfter(happenings);

        assertThat(tablesAfter(happenings)).isEqualTo(expected);
        empty();
        assertThat(tablesAfter(happenings)).isEqualTo(expected);
    }

    @Test
    @DisplayName("[M8] an end that is told for a day before the last change counts on that day, so flows still add up")
    void endsNotBeforeItsLastChange() {
        world.happens(
                KREIS,
                aCase().opened("2026-10-01")
                        .becomes("CASE_MANAGEMENT", "2026-10-20")
                        .closed("2026-10-15", "MOVED_AWAY", true));

        assertThat(rows("select leg || ' ' || from_on || ' ' || until_on || ' ' || ends from leg order by leg"))
                .containsExactly("1 2026-10-01 2026-10-20 TRANSFER", "2 2026-10-20 2026-10-20 EXIT");
        assertThat(rows("select closed_on::text from episode")).containsExactly("2026-10-20");
    }

    private static List<Story> stories() {
        var intake = anIntake().requested("2026-10-01").becomes("FORWARDED", "2026-10-02");
        var forwarded = aReferral()
                .following(intake)
                .with("kind", "FORWARDING")
                .requested("2026-10-02")
                .becomes("ACCEPTED", "2026-10-03");
        var accepted = aCase().with("referralId", forwarded.id())
                .opened("2026-10-03")
                .conversation("2026-10-04")
                .admitted("2026-10-10", true)
                .becomes("CASE_MANAGEMENT", "2026-10-10")
                .assessed("2026-10-11", Map.of("HOUSING", false, "WORK", false))
                .goalEvaluated(UUID.randomUUID(), "WORK", "REACHED", "2026-10-12")
                .observed("GAP", "CHILDCARE", "2026-10-13", "abh-dueren")
                .assigned("caritas-dueren", "2026-10-14")
                .closed("2026-10-20", "GOALS_REACHED", false)
                .reopened("2026-11-01")
                .assessed("2026-11-02", Map.of("HOUSING", true));
        var child = aPerson();
        child.put("since", "2026-10-20");
        var family = aCase().family(3)
                .opened("2026-10-05")
                .householdChanged("FAMILY", "2026-10-25", List.of(child))
                .householdChanged("SINGLE", "2026-10-25", List.of(child));
        return List.of(
                intake,
                forwarded,
                accepted,
                family,
                anOpenHour("2026-10-06", Map.of("gender", "MALE"), Map.of()),
                aGroup("INFORMATION_EVENT", "2026-10-07", 12));
    }

    private static List<Happening> inTurn(List<Story> stories) {
        return stories.stream().map(Story::happenings).flatMap(List::stream).toList();
    }

    private static List<Happening> interleaved(List<Story> stories, Random random) {
        var waiting = new ArrayList<Deque<Happening>>();
        stories.forEach(story -> waiting.add(new ArrayDeque<>(story.happenings())));
        var mixed = new ArrayList<Happening>();
        while (!waiting.isEmpty()) {
            var next = waiting.get(random.nextInt(waiting.size()));
            mixed.add(next.removeFirst());
            waiting.removeIf(Deque::isEmpty);
        }
        return mixed;
    }

    private List<String> tablesAfter(List<Happening> happenings) {
        world.happens(KREIS, happenings);
        return World.FACTS.stream()
                .flatMap(table -> rows("select '%1$s ' || t::text from %1$s as t order by 1".formatted(table)).stream())
                .toList();
    }

    private List<String> rows(String sql) {
        return scope.in(
                KREIS,
                () -> database.withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list()));
    }
}
