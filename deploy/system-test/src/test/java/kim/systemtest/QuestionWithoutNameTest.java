package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kim.demo.check.Patience;
import kim.demo.client.Visitor;
import kim.demo.concept.KimKreis;
import kim.demo.form.Person;
import kim.demo.form.SpokenLanguage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Before anybody applies, the case manager asks the town's naturalisation office, and nobody is named. */
@Order(23)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class QuestionWithoutNameTest {

    /** Question and answer are kept for a few weeks of the real calendar [R10]. */
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(1);

    private static final String POST = "diakonie-juelich-welcome-1";
    private static final String EBH = "ebh-stadt-dueren";
    private static final String QUESTION = "Zählt eine Duldung von 2016 bis 2018 als Voraufenthalt?";
    private static final String ANSWER = "Nein, angerechnet wird nur die Zeit mit einem Titel.";

    private final MainJob job;
    private final Life life;
    private final Told<String> inquiry = new Told<>();

    QuestionWithoutNameTest(MainJob job) {
        this.job = job;
        this.life = new Life(job.kim(), KimKreis.DUEREN, POST, "WELCOME");
    }

    @Order(1)
    @Test
    @DisplayName("[R13] a case asks the EBH of the Stadt Düren without a name")
    void asked() {
        life.open(DAY, client());
        var question = Map.of(
                "post", POST, "caseId", life.id(), "organisation", EBH, "matter", "EBH_STAG_10", "question", QUESTION);
        inquiry.is(Patience.SHORT
                .until(
                        "the case is known to who asks for it",
                        () -> life.caseManager(DAY)
                                .post("/inquiries")
                                .body(question)
                                .send(),
                        answer -> answer.status() == 201)
                .text("/id"));
    }

    @Order(2)
    @Test
    @DisplayName(
            "[R13] [C8] the EBH reads the question, and neither who nor which case is behind it; the one of the Kreis nothing")
    void readWithoutName() {
        var read = Asked.at(clerk(EBH), inquiry.get()).read();

        assertThat(read.text("/kind")).isEqualTo("INQUIRY");
        assertThat(read.text("/persons")).isEqualTo("0");
        assertThat(read.text("/payload/text")).isEqualTo(QUESTION);
        assertThat(read.body()).doesNotContain(life.id(), "caseId", "Melnychukova", "Yevhenara");
        clerk("ebh-dueren").get("/referrals/%s", inquiry.get()).expect(404);
    }

    @Order(3)
    @Test
    @DisplayName("[R13] it answers, and with the answer the question is settled")
    void answered() {
        var answered = Asked.at(clerk(EBH), inquiry.get())
                .step("answer")
                .body(Map.of("answer", ANSWER))
                .expect(200);

        assertThat(answered.text("/status")).isEqualTo("COMPLETED");
        assertThat(Asked.at(life.caseManager(DAY), inquiry.get()).read().text("/payload/answer"))
                .isEqualTo(ANSWER);
    }

    @Order(4)
    @Test
    @DisplayName("[R13] the answer is recorded with the case that asked, and only there")
    void recorded() {
        var recorded = Patience.SHORT.until(
                "the answer is recorded",
                () -> life.caseManager(DAY)
                        .get("/cases/%s/inquiries", life.id())
                        .expect(200),
                answers -> !answers.list("/items").isEmpty());

        assertThat(recorded.list("/items")).singleElement().satisfies(one -> {
            assertThat(one.path("id").asText()).isEqualTo(inquiry.get());
            assertThat(one.path("recipient").asText()).isEqualTo(EBH);
            assertThat(one.path("byName").asBoolean()).isFalse();
            assertThat(one.path("question").asText()).isEqualTo(QUESTION);
            assertThat(one.path("answer").asText()).isEqualTo(ANSWER);
        });
        assertThat(clerk(EBH).get("/cases/%s/inquiries", life.id()).send().status())
                .isEqualTo(403);
    }

    private Visitor clerk(String authority) {
        return job.kim().as(life.concept().clerk(authority)).on(DAY);
    }

    private static Person client() {
        return new Person(
                "Yevhenara",
                "Melnychukova",
                LocalDate.of(1979, 1, 30),
                "FEMALE",
                List.of("166"),
                List.of(new SpokenLanguage("ukr", false)),
                "05358008",
                "AUFENTHG_24",
                "SGB2",
                null);
    }
}
