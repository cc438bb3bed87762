package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.demo.client.Answer;
import kim.demo.concept.KimKreis;
import kim.demo.form.Person;
import kim.demo.form.SpokenLanguage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A life: two conversations in Rösrath, and then the client goes on alone. */
@Order(11)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class ShortCounsellingTest {

    private static final String POST = "stadt-roesrath-cm";
    private static final LocalDate FIRST = LocalDate.now().minusMonths(2).withDayOfMonth(9);
    private static final LocalDate SECOND = FIRST.plusDays(14);

    private final MainJob job;
    private final Life life;

    ShortCounsellingTest(MainJob job) {
        this.job = job;
        this.life = new Life(job.kim(), KimKreis.RHEINISCH_BERGISCHER_KREIS, POST, "GENERAL");
    }

    @Order(1)
    @Test
    @DisplayName("[Z1] [E1] somebody comes by themselves and signs; the case is undecided and in clarification")
    void opened() {
        var opened = life.open(FIRST, client());
        assertThat(opened.text("/type")).isEqualTo("UNDECIDED");
        assertThat(opened.text("/phase")).isEqualTo("CLARIFICATION");
        assertThat(opened.text("/post")).isEqualTo(POST);
        assertThat(rels(opened))
                .contains("record-contact", "decide-type", "decide-admission")
                .doesNotContain("reopen");
    }

    @Order(2)
    @Test
    @DisplayName("[C4] clarification ends with the four forms of the Rheinisch-Bergischer Kreis, not before")
    void forms() {
        life.talk(FIRST, "OFFICE", "HOUSING", "LANGUAGE");
        life.change(FIRST, "type", Map.of("to", "KURZBERATUNG")).expect(200);
        var refused = life.change(FIRST, "phase", Map.of("to", "COUNSELLING")).expect(409);
        assertThat(refused.unmetConditions())
                .containsExactly(
                        "INSTRUMENT_MISSING:DATA_PROTECTION_AGREEMENT",
                        "INSTRUMENT_MISSING:DATA_PROTECTION_DECLARATION",
                        "INSTRUMENT_MISSING:RELEASE_FROM_CONFIDENTIALITY",
                        "INSTRUMENT_MISSING:FIRST_INTERVIEW_FORM");
        life.fileMandatory(FIRST, "CLARIFICATION");
        assertThat(life.enter(FIRST, "COUNSELLING").text("/phase")).isEqualTo("COUNSELLING");
    }

    @Order(3)
    @Test
    @DisplayName("[C7] after the second conversation the need is settled; this is no early end")
    void settled() {
        assertThat(life.talk(SECOND, "PHONE", "HOUSING").text("/sequence")).isEqualTo("2");
        var closed = life.close(SECOND, "NEEDS_SETTLED");
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(closed.text("/episodes/0/conversations")).isEqualTo("2");
        assertThat(closed.text("/episodes/0/early")).isEqualTo("false");
        // Work on the case is over; what concerns the people themselves stays open to them.
        assertThat(rels(closed))
                .containsExactlyInAnyOrder("reopen", "protect-member", "request-disclosure", "withdraw-consent");
    }

    @Order(4)
    @Test
    @DisplayName("[C5] nothing is recorded in a closed case")
    void closed() {
        var refused = life.add(
                SECOND,
                "contacts",
                Map.of(
                        "on",
                        SECOND.toString(),
                        "durationMinutes",
                        10,
                        "channel",
                        "PHONE",
                        "interpretation",
                        "NONE",
                        "topics",
                        List.of("HOUSING")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(life.read(SECOND).text("/episodes/0/conversations")).isEqualTo("2");
    }

    @Order(5)
    @Test
    @DisplayName("[C12] the whole life is in the history, in the order in which it happened")
    void history() {
        var history = life.caseManager(SECOND)
                .get("/cases/%s/history?limit=200", life.id())
                .expect(200);
        assertThat(history.list("/items"))
                .extracting(entry -> entry.path("act").asText())
                .contains("OPENED", "CONTACT_RECORDED", "TYPE_DECIDED", "INSTRUMENT_FILED", "PHASE_CHANGED", "CLOSED");
    }

    @Order(6)
    @Test
    @DisplayName("[W] coordination of the Kreis sees the case without a name, the colleague in Overath sees no case")
    void others() {
        var coordinator = job.kim().as(life.concept().coordinator());
        var seen = coordinator.get("/cases/%s", life.id()).expect(200);
        assertThat(seen.text("/extent")).isEqualTo("PSEUDONYMISED");
        assertThat(seen.body()).doesNotContain(client().familyName(), client().givenName());

        job.kim()
                .as(life.concept().caseManager("diakonie-koeln-overath"))
                .get("/cases/%s", life.id())
                .expect(404);
    }

    private static List<String> rels(Answer view) {
        return view.list("/actions").stream()
                .map((JsonNode action) -> action.path("rel").asText())
                .toList();
    }

    private static Person client() {
        return new Person(
                "Yohannes",
                "Tesfamariamu",
                LocalDate.of(1994, 2, 3),
                "MALE",
                List.of("224"),
                List.of(new SpokenLanguage("tir", true)),
                "05378028",
                "AUFENTHG_25_2_A1",
                "SGB2",
                null);
    }
}
