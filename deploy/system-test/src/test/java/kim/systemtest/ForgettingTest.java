package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.demo.check.Patience;
import kim.demo.concept.KimKreis;
import kim.demo.form.Consent;
import kim.demo.form.Person;
import kim.demo.form.Sharing;
import kim.demo.form.SpokenLanguage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A life: somebody withdraws everything in the middle of a referral, and neither a backup nor a replay knows them again. */
@Order(90)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class ForgettingTest {

    private static final String POST = "diakonie-juelich-welcome-1";
    private static final LocalDate BEGUN = LocalDate.now().minusMonths(2);
    private static final LocalDate LATER = BEGUN.plusWeeks(3);
    private static final String CANARY = "Zaunkoenigova";
    private static final List<String> DATABASES = List.of("kim_case", "kim_referral", "kim_reporting");

    private final MainJob job;
    private final Life life;

    ForgettingTest(MainJob job) {
        this.job = job;
        this.life = new Life(job.kim(), KimKreis.DUEREN, POST, "WELCOME");
    }

    @Order(1)
    @Test
    @DisplayName("[D3] the name is where it belongs: in casework, and with the authority that was asked")
    void known() {
        life.open(BEGUN, client());
        life.talk(BEGUN, "OFFICE", "RESIDENCE");
        life.admit(BEGUN);
        life.fileMandatory(BEGUN, "CLARIFICATION");
        life.enter(BEGUN, "ASSESSMENT");
        refer();
        Patience.LONG.until("the authority is asked", () -> singing("kim_referral"), tables -> !tables.isEmpty());
        assertThat(singing("kim_case")).contains("person", "case_history_value");
        job.stack().keepBackups(DATABASES);
    }

    @Order(2)
    @Test
    @DisplayName("[E3] [D3] consent withdrawn in the middle of a referral leaves the name nowhere, and all services confirm")
    void withdrawn() {
        var consent = life.caseManager(LATER)
                .get("/cases/%s/consents", life.id())
                .expect(200)
                .text("/items/0/id");
        life.add(LATER, "consents/" + consent + "/withdrawal", Map.of()).expect(200);

        Patience.SHORT.until("the name is gone", this::singing, List::isEmpty);
        Patience.SHORT.until("all confirm", () -> confirmations("kim_case"), confirmed -> confirmed == 3);
        assertThat(job.stack().logs().with(List.of(CANARY))).isEmpty();
        assertThat(job.stack().events().with(List.of(CANARY))).isEmpty();
    }

    @Order(3)
    @Test
    @DisplayName("[D3] yesterday's backup is restored, and what was erased since is erased again by itself")
    void restored() {
        job.stack().restoreBackups(DATABASES);

        Patience.LONG.until("the name is gone again", this::singing, List::isEmpty);
        assertThat(life.read(LATER).text("/status")).isEqualTo("CLOSED");
    }

    @Order(4)
    @Test
    @DisplayName("[D3] all topics are heard again from their beginning, and nobody comes back")
    void replayed() {
        job.stack().hearEverythingAgain();

        Patience.LONG.until("the ledger is heard", () -> confirmations("kim_case"), confirmed -> confirmed == 3);
        assertThat(singing()).isEmpty();
    }

    private void refer() {
        var goal = life.add(
                        BEGUN,
                        "goals",
                        Map.of(
                                "field", "RESIDENCE",
                                "specific", "Ein sicherer Aufenthalt",
                                "measurable", "Bescheid",
                                "relevance", "Bleiben",
                                "dueOn", LATER.plusMonths(6).toString(),
                                "priority", "HIGH",
                                "clientAgrees", true))
                .expect(201)
                .text("/id");
        var measure = life.add(
                        BEGUN,
                        "goals/" + goal + "/measures",
                        Map.of("what", "Antrag stellen", "by", "SERVICE", "dueOn", LATER.toString()))
                .expect(201)
                .text("/id");
        var authority = life.concept().authority("ABH");
        life.add(BEGUN, "consents", Sharing.with(authority, List.of("IDENTITY"), Consent.onPaper(BEGUN, "deu", "akte/7")))
                .expect(201);
        life.add(
                        BEGUN,
                        "measures/" + measure + "/referral",
                        Map.of(
                                "recipient", authority,
                                "matter", "ABH_25B",
                                "categories", List.of("IDENTITY"),
                                "checklist", Map.of()))
                .expect(201);
    }

    private List<String> singing() {
        return DATABASES.stream()
                .flatMap(database -> singing(database).stream().map(table -> database + "." + table))
                .toList();
    }

    private List<String> singing(String database) {
        return job.stack().database(database).tablesWith(CANARY);
    }

    private long confirmations(String database) {
        return job.stack().database(database).count("""
                select count(*) from erasure_confirmation
                where erasure_id = (select id from erasure where case_id = '%s')""".formatted(life.id()));
    }

    private static Person client() {
        return new Person(
                "Mirela",
                CANARY,
                LocalDate.of(1991, 2, 3),
                "FEMALE",
                List.of("166"),
                List.of(new SpokenLanguage("ukr", true)),
                "05358024",
                "AUFENTHG_24",
                "SGB2",
                null);
    }
}
