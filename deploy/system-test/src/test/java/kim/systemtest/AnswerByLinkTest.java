package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.demo.check.Patience;
import kim.demo.concept.KimKreis;
import kim.demo.form.Link;
import kim.demo.form.Person;
import kim.demo.form.SpokenLanguage;
import kim.local.stack.Port;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The youth migration service in Jülich has no account; it gets a link by mail and a code by phone. */
@Order(25)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class AnswerByLinkTest {

    private static final String SERVICE = "jmd-skf-juelich";
    private static final String NAME = "Linkanadze";

    /** The page has no clock but the real one, and a link counts for the days in which the concept waits for an answer. */
    private static final LocalDate DAY = LocalDate.now();

    private final MainJob job;
    private final Life life;
    private final Told<String> measure = new Told<>();
    private final Told<String> referral = new Told<>();
    private final Told<String> code = new Told<>();
    private final Told<LinkPage> page = new Told<>();

    AnswerByLinkTest(MainJob job) {
        this.job = job;
        this.life = new Life(job.kim(), KimKreis.DUEREN, "diakonie-juelich-welcome-1", "WELCOME");
    }

    @Order(1)
    @Test
    @DisplayName("[R12] the case manager makes a link for a recipient without an account")
    void made() {
        life.openForPlanning(DAY, client());
        life.consentTo(DAY, SERVICE, "IDENTITY", "LANGUAGE");
        measure.is(life.measure(DAY, life.goal(DAY, "SCHOOL", "Ein Schulplatz"), "Schulplatz finden"));
        var link = new Link(SERVICE, "SCHOOL", Map.of(), List.of("IDENTITY", "LANGUAGE"));
        referral.is(life.refer(DAY, measure.get(), link).expect(201).text("/referralId"));

        Asked.at(life.caseManager(DAY), referral.get());
        var made = life.caseManager(DAY)
                .post("/referrals/%s/links", referral.get())
                .expect(201);
        code.is(made.text("/code"));
        page.is(new LinkPage(job.stack().access().url(Port.GATEWAY), made.text("/path")));
    }

    @Order(2)
    @Test
    @DisplayName(
            "[R12] through the gateway without a token: who asks and what about, in two languages, and nobody's name")
    void cover() {
        assertThat(page.get().look("de"))
                .contains("Anfrage beantworten", "Schule")
                .doesNotContain(NAME);
        assertThat(page.get().look("en")).contains("Answer a request", "School").doesNotContain(NAME);
    }

    @Order(3)
    @Test
    @DisplayName("[R12] an address that was guessed, and what lies beside the pages, leads nowhere")
    void guessed() {
        var gateway = job.stack().access().url(Port.GATEWAY);
        for (var path : List.of(
                "/links/05358/" + "A".repeat(43),
                "/links/05358/" + UUID.randomUUID(),
                "/links/../api/v1/referrals",
                "/links/")) {
            assertThat(new LinkPage(gateway, path).status()).as(path).isIn(400, 401, 404);
        }
    }

    @Order(4)
    @Test
    @DisplayName("[R12] with the code it reads the names, and accepts; the case manager sees it")
    void accepted() {
        assertThat(page.get().open("0000 0000"))
                .contains("Dieser Code stimmt nicht")
                .doesNotContain(NAME);
        assertThat(page.get().open(code.get())).contains(NAME, "Georgisch");
        assertThat(page.get().submit("acceptance", Map.of())).contains("Sie haben die Anfrage angenommen");

        assertThat(new Asked(life.caseManager(DAY), referral.get()).read().text("/status"))
                .isEqualTo("ACCEPTED");
    }

    @Order(5)
    @Test
    @DisplayName("[R6] [P3] it reports the outcome, a code and no more; the measure follows, and the names are gone")
    void reported() {
        var reported = page.get().submit("outcome", Map.of("end", "COMPLETED", "outcome", "SERVICE_COMPLETED"));
        assertThat(reported).contains("Das Ergebnis ist gemeldet").doesNotContain(NAME);

        Patience.SHORT.until(
                "the measure follows",
                () -> life.measure(DAY, measure.get()),
                followed -> followed.text("/state").equals("DONE"));
        assertThat(page.get().open(code.get())).doesNotContain(NAME);
    }

    private static Person client() {
        return new Person(
                "Ketevan",
                NAME,
                LocalDate.of(1996, 10, 21),
                "FEMALE",
                List.of("430"),
                List.of(new SpokenLanguage("kat", false)),
                "05358024",
                null,
                null,
                null);
    }
}
