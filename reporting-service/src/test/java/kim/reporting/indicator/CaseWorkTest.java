package kim.reporting.indicator;

import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.CaseStory.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.platform.Kreis;
import kim.reporting.story.CaseStory;
import kim.reporting.story.Figures;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I08, I10, I12 and I18, counted by hand; each in a Kreis of its own. */
@QuarkusTest
class CaseWorkTest {

    @Inject
    World world;

    @Test
    @DisplayName("[C1] I08: days from the request to the first conversation, of those that took place in the period")
    void timeToFirstConversation() {
        var kreis = new Kreis("05961");
        world.happens(
                kreis,
                // 0, 4 and 10 days; the second conversation of the first does not count again
                aCase().opened("2026-03-02").conversation("2026-03-02").conversation("2026-03-09"),
                aCase().opened("2026-03-03").conversation("2026-03-07"),
                aCase().at("caritas-dueren").opened("2026-03-01").conversation("2026-03-11"),
                // a letter is no conversation, and April is not March
                aCase().opened("2026-03-01").contact("2026-03-02", "LETTER", Map.of()),
                aCase().opened("2026-03-01").conversation("2026-04-01"));

        var figures = Figures.of(kreis, "I08", "2026-03", "carrier");

        assertThat(figures.whole("cases")).isEqualTo(3);
        assertThat(figures.whole("median")).isEqualTo(4);
        assertThat(figures.value("carrier", "diakonie-juelich", "cases")).isEqualTo(2);
        assertThat(figures.value("carrier", "diakonie-juelich", "median")).isEqualTo(2);
        assertThat(figures.value("carrier", "caritas-dueren", "median")).isEqualTo(10);
    }

    @Test
    @DisplayName(
            "[M5] I10: contacts, accompaniments and duration of the cases closed in the period, by carrier and age")
    void contactsAndDuration() {
        var kreis = new Kreis("05962");
        world.happens(
                kreis,
                // 10 days, 2 contacts of which 1 accompaniment; the no-show is none
                closed(1990, "2026-03-01", "2026-03-11", 1, 1),
                // 30 days, 4 contacts, 2 accompaniments
                closed(1991, "2026-03-01", "2026-03-31", 2, 2),
                // 20 days, no contact, of another age
                closed(1950, "2026-03-05", "2026-03-25", 0, 0),
                // still open
                aCase().opened("2026-03-01").conversation("2026-03-02"));

        var figures = Figures.of(kreis, "I10", "2026-03", "carrier,ageBand");

        assertThat(figures.whole("exits")).isEqualTo(3);
        assertThat(figures.whole("days")).isEqualTo(20);
        assertThat(figures.whole("contacts")).isEqualTo(2);
        var young = Map.of("carrier", "diakonie-juelich", "ageBand", "27-44");
        assertThat(figures.value(young, "exits")).isEqualTo(2);
        assertThat(figures.value(young, "days")).isEqualTo(20);
        assertThat(figures.value(young, "contacts")).isEqualTo(3);
        assertThat(figures.value(young, "accompaniments")).hasToString("1.5");
        assertThat(figures.value("ageBand", "65+", "contacts")).isEqualTo(0);
    }

    @Test
    @DisplayName("[P2] I12: of the cases in case management, those with a plan and those re-assessed")
    void plans() {
        var kreis = new Kreis("05963");
        world.happens(
                kreis,
                caseManagement().tell("kim.case.goal-planned.v1", "2026-03-05", goal("2026-03-05")),
                caseManagement()
                        .tell("kim.case.goal-planned.v1", "2026-03-05", goal("2026-03-05"))
                        .tell(
                                "kim.case.phase-changed.v1",
                                "2026-03-20",
                                Map.of("episode", 1, "from", "MONITORING", "to", "ASSESSMENT", "on", "2026-03-20")),
                // planned only after the period; and one that is no case management
                caseManagement().tell("kim.case.goal-planned.v1", "2026-04-05", goal("2026-04-05")),
                aCase().opened("2026-03-01"));

        var figures = Figures.of(kreis, "I12", "2026-03", "");

        assertThat(figures.whole("cases")).isEqualTo(3);
        assertThat(figures.whole("planned")).isEqualTo(2);
        assertThat(figures.whole("sharePlanned")).hasToString("66.7");
        assertThat(figures.whole("reassessed")).isEqualTo(1);
    }

    @Test
    @DisplayName("[K6] I18: changes of sphere and status, and the cases that kept their post through them")
    void changes() {
        var kreis = new Kreis("05964");
        world.happens(
                kreis,
                // two changes in one case that stays
                aCase().opened("2026-03-01")
                        .tell("kim.case.person-changed.v1", "2026-03-10", change("BENEFIT_SPHERE", "2026-03-10"))
                        .tell("kim.case.person-changed.v1", "2026-03-12", change("RESIDENCE_GROUP", "2026-03-12")),
                aCase().at("caritas-dueren")
                        .opened("2026-03-01")
                        .tell("kim.case.person-changed.v1", "2026-03-31", change("BENEFIT_SPHERE", "2026-03-31")),
                aCase().opened("2026-03-01")
                        .tell("kim.case.person-changed.v1", "2026-04-01", change("BENEFIT_SPHERE", "2026-04-01")));

        var figures = Figures.of(kreis, "I18", "2026-03", "carrier");

        assertThat(figures.whole("changes")).isEqualTo(3);
        assertThat(figures.whole("ofSphere")).isEqualTo(2);
        assertThat(figures.whole("ofStatus")).isEqualTo(1);
        assertThat(figures.whole("cases")).isEqualTo(2);
        assertThat(figures.whole("kept")).isEqualTo(2);
        assertThat(figures.value("carrier", "caritas-dueren", "changes")).isEqualTo(1);
    }

    @Test
    @DisplayName("[K3] who joins a household counts from then on, who has left counts no more")
    void householdsChange() {
        var kreis = new Kreis("05965");
        var stays = aPerson(Map.of("since", "2026-03-01"));
        var left = aPerson(Map.of("since", "2026-03-01", "until", "2026-03-15"));
        var joined = aPerson(Map.of("since", "2026-04-10"));
        world.happens(
                kreis,
                aCase().family(1)
                        .opened("2026-03-01")
                        .tell(
                                "kim.case.household-changed.v1",
                                "2026-04-10",
                                Map.of(
                                        "episode",
                                        1,
                                        "householdKind",
                                        "FAMILY",
                                        "on",
                                        "2026-04-10",
                                        "persons",
                                        List.of(stays, left, joined))));

        // the one it was opened with, the one who stays, the one who left within March
        assertThat(Figures.of(kreis, "I03", "2026-03", "").whole("persons")).isEqualTo(3);
        assertThat(Figures.of(kreis, "I03", "2026-04", "").whole("persons")).isEqualTo(3);
        assertThat(Figures.of(kreis, "I01", "2026-03", "").whole("personsInFamilies"))
                .isEqualTo(2);
        assertThat(Figures.of(kreis, "I01", "2026-04", "").whole("personsInFamilies"))
                .isEqualTo(3);
    }

    private static CaseStory closed(int birthYear, String from, String to, int conversations, int accompaniments) {
        var person = aPerson(Map.of("birthYear", birthYear));
        var story = aCase().of(person).opened(from);
        for (var i = 0; i < conversations; i++) {
            story.conversation(from);
        }
        for (var i = 0; i < accompaniments; i++) {
            story.contact(from, "OUTREACH", Map.of("accompaniment", true));
        }
        return story.contact(from, "OFFICE", Map.of("noShow", true)).closed(to, "GOALS_REACHED", false);
    }

    private static CaseStory caseManagement() {
        return aCase().with("type", "CASE_MANAGEMENT").opened("2026-03-01");
    }

    private static Map<String, Object> goal(String on) {
        return Map.of("episode", 1, "goalId", UUID.randomUUID(), "field", "HOUSING", "on", on);
    }

    private static Map<String, Object> change(String what, String on) {
        return Map.of(
                "episode", 1, "personRef", UUID.randomUUID(), "on", on, "what", what, "from", "ASYLBLG", "to", "SGB2");
    }
}
