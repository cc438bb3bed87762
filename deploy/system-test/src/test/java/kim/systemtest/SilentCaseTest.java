package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.demo.concept.KimKreis;
import kim.demo.form.Person;
import kim.demo.form.SpokenLanguage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A life: a client in Ahlen comes no more; the rule of Kreis Warendorf closes the case, and one day she is back. */
@Order(12)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class SilentCaseTest {

    private static final String POST = "ki-warendorf-cm-ahlen-1";
    private static final LocalDate LAST_SEEN = LocalDate.now().minusMonths(7);
    private static final LocalDate CLOSES = LAST_SEEN.plusMonths(3);
    private static final LocalDate BACK = CLOSES.plusMonths(2);

    private final MainJob job;
    private final Life life;

    SilentCaseTest(MainJob job) {
        this.job = job;
        this.life = new Life(job.kim(), KimKreis.WARENDORF, POST, "GENERAL");
    }

    @Order(1)
    @Test
    @DisplayName("[C9] with the last contact the clock of Kurzberatung begins to run: three months in Warendorf")
    void comesNoMore() {
        life.open(LAST_SEEN, client());
        life.talk(LAST_SEEN, "OFFICE", "WORK");
        life.change(LAST_SEEN, "type", Map.of("to", "KURZBERATUNG")).expect(200);
        assertThat(inactivity(LAST_SEEN.plusDays(1)).path("closesOn").asText()).isEqualTo(CLOSES.toString());
    }

    @Order(2)
    @Test
    @DisplayName("[C9] [P8] the case manager is warned two weeks before, and finds it among what is due")
    void warned() {
        var warning = CLOSES.minusDays(14);
        job.stack().closeSilentCases(KimKreis.WARENDORF, warning);
        assertThat(life.read(warning).text("/status")).isEqualTo("OPEN");
        assertThat(inactivity(warning).path("warnedOn").asText()).isEqualTo(warning.toString());
        var lastWeek = CLOSES.minusDays(5);
        assertThat(life.caseManager(lastWeek).get("/due?days=7").expect(200).body())
                .contains("INACTIVITY")
                .contains(life.id());
    }

    @Order(3)
    @Test
    @DisplayName("[C9] three months after the last contact it is closed by itself, which is no early end")
    void closed() {
        job.stack().closeSilentCases(KimKreis.WARENDORF, CLOSES);
        var closed = life.read(CLOSES);
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(closed.text("/episodes/0/closureReason")).isEqualTo("INACTIVITY");
        assertThat(closed.text("/episodes/0/early")).isEqualTo("false");
        assertThat(history())
                .filteredOn(entry -> entry.path("act").asText().equals("CLOSED_FOR_INACTIVITY"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("who").asText()).isEqualTo("case-service"));
    }

    @Order(4)
    @Test
    @DisplayName("[C8] [C10] when she is back, the same case goes on as its second episode, with everything in it")
    void back() {
        var reopened = life.change(BACK, "reopening", Map.of()).expect(200);
        assertThat(reopened.text("/status")).isEqualTo("OPEN");
        assertThat(reopened.text("/episode")).isEqualTo("2");
        assertThat(reopened.list("/episodes")).hasSize(2);
        assertThat(life.talk(BACK, "OFFICE", "WORK").text("/sequence")).isEqualTo("1");
        assertThat(life.caseManager(BACK)
                        .get("/cases/%s/contacts", life.id())
                        .expect(200)
                        .list("/items"))
                .hasSize(2);
    }

    private JsonNode inactivity(LocalDate day) {
        return life.caseManager(day)
                .get("/cases/%s/inactivity", life.id())
                .expect(200)
                .json();
    }

    private List<JsonNode> history() {
        return life.caseManager(CLOSES)
                .get("/cases/%s/history?limit=200", life.id())
                .expect(200)
                .list("/items");
    }

    private static Person client() {
        return new Person(
                "Oleksandra",
                "Hrytsenkovych",
                LocalDate.of(1988, 9, 17),
                "FEMALE",
                List.of("166"),
                List.of(new SpokenLanguage("ukr", true)),
                "05570004",
                "AUFENTHG_24",
                "SGB2",
                null);
    }
}
