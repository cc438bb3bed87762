package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kim.demo.check.Patience;
import kim.demo.client.Answer;
import kim.demo.client.Visitor;
import kim.demo.concept.KimKreis;
import kim.demo.story.Family;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family moves faster than its papers: from Niederzier to Euskirchen, and on to Overath before anybody has met it. */
@Order(21)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class OverTwoBordersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);
    private static final String POST = "diakonie-koeln-overath";

    private final MainJob job;
    private final Family family = Family.fresh(DAY);
    private final Told<String> intake = new Told<>();
    private final Told<String> inEuskirchen = new Told<>();
    private final Told<String> inRheinBerg = new Told<>();
    private final Told<String> asked = new Told<>();

    OverTwoBordersTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName(
            "[W1] [R2] forwarded to Euskirchen it waits in that clearing list with everybody's names, and here no more")
    void firstBorder() {
        intake.is(office().post("/intakes").body(family.intake()).expect(201).text("/id"));
        inEuskirchen.is(forwarded(
                coordinator(KimKreis.DUEREN),
                intake.get(),
                KimKreis.EUSKIRCHEN,
                "05366016",
                "nach Euskirchen gezogen"));

        var waiting = waiting(coordinator(KimKreis.EUSKIRCHEN), inEuskirchen.get());
        assertThat(waiting.text("/chain")).isEqualTo(intake.get());
        assertThat(waiting.body()).contains(family.names());
        coordinator(KimKreis.DUEREN).get("/clearing/%s", intake.get()).expect(404);
        coordinator(KimKreis.DUEREN).get("/clearing/%s", inEuskirchen.get()).expect(404);
    }

    @Order(2)
    @Test
    @DisplayName("[W1] [R2] forwarded once more it is the same need in the Rheinisch-Bergischer Kreis, as old as it is")
    void secondBorder() {
        inRheinBerg.is(forwarded(
                coordinator(KimKreis.EUSKIRCHEN),
                inEuskirchen.get(),
                KimKreis.RHEINISCH_BERGISCHER_KREIS,
                "05378024",
                "zieht weiter nach Overath"));

        var waiting = waiting(coordinator(KimKreis.RHEINISCH_BERGISCHER_KREIS), inRheinBerg.get());
        assertThat(waiting.text("/chain")).isEqualTo(intake.get());
        assertThat(waiting.text("/municipality")).isEqualTo("05378024");
        coordinator(KimKreis.EUSKIRCHEN).get("/clearing/%s", inEuskirchen.get()).expect(404);
        Patience.SHORT.until(
                "nothing stays behind", () -> payloadsOutside(KimKreis.RHEINISCH_BERGISCHER_KREIS), left -> left == 0);
    }

    @Order(3)
    @Test
    @DisplayName("[Z6] the post in Overath accepts, and there the case begins with everybody of the household")
    void accepted() {
        asked.is(assigned());
        Asked.at(caseManager(), asked.get()).accept();

        var opened = Patience.SHORT
                .until("the case appears", this::caseInOverath, Optional::isPresent)
                .orElseThrow();
        assertThat(opened.list("/household/members"))
                .extracting(member -> member.at("/masterData/givenName").asText())
                .containsExactlyInAnyOrderElementsOf(family.givenNames());
    }

    @Order(4)
    @Test
    @DisplayName("[R2] [W1] each Kreis sees its own part of the way, and of the rest only where it went")
    void wayOfTheNeed() {
        var chain = caseManager()
                .get("/referrals/%s/chain", asked.get())
                .expect(200)
                .list("/links");
        assertThat(chain).extracting(link -> link.path("id").asText()).containsExactly(inRheinBerg.get(), asked.get());
        assertThat(job.stack().database("kim_referral").count("""
                        select count(*) from referral where chain_id = '%s' and status = 'FORWARDED' and to_kreis is not null
                        """.formatted(intake.get())))
                .isEqualTo(2);
    }

    @Order(5)
    @Test
    @DisplayName("[R4] [Z7] the registration office of Niederzier reads that it is assigned, and not where")
    void officeReadsOn() {
        var state = Patience.SHORT.until(
                "the office hears of it",
                () -> office().get("/intakes/%s", intake.get()).expect(200),
                answer -> answer.text("/state").equals("ASSIGNED"));
        assertThat(state.json().properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("id", "state", "receivedAt");
    }

    @Order(6)
    @Test
    @DisplayName("[R10] once the case has begun, nothing of the family is left behind on the way, in no Kreis")
    void nothingLeftBehind() {
        var left = Patience.SHORT.until(
                "what went along is deleted",
                () -> job.stack().database("kim_referral").tablesWith(family.familyName()),
                List::isEmpty);
        assertThat(left).isEmpty();
    }

    /** @return the id under which it goes on there */
    private static String forwarded(Visitor from, String id, KimKreis to, String municipality, String reason) {
        var entry = from.get("/clearing/%s", id).expect(200);
        return from.post("/clearing/%s/forwarding", id)
                .ifMatch(entry.etag())
                .body(Map.of("kreis", to.ags(), "municipality", municipality, "reason", reason))
                .expect(200)
                .text("/successor");
    }

    /** Only events cross a border. */
    private static Answer waiting(Visitor coordinator, String id) {
        return Patience.SHORT.until(
                "it waits in clearing there",
                () -> coordinator.get("/clearing/%s", id).send(),
                answer -> answer.status() == 200);
    }

    private String assigned() {
        var coordinator = coordinator(KimKreis.RHEINISCH_BERGISCHER_KREIS);
        var entry = coordinator.get("/clearing/%s", inRheinBerg.get()).expect(200);
        return coordinator
                .post("/clearing/%s/assignment", inRheinBerg.get())
                .ifMatch(entry.etag())
                .body(Map.of("post", POST, "reason", "für Overath zuständig"))
                .expect(201)
                .text("/referral");
    }

    private Optional<Answer> caseInOverath() {
        return caseManager().get("/cases?post=%s&limit=10", POST).expect(200).list("/items").stream()
                .map(this::read)
                .filter(found -> found.json().path("referralId").asText().equals(asked.get()))
                .findFirst();
    }

    private Answer read(JsonNode line) {
        return caseManager().get("/cases/%s", line.path("id").asText()).expect(200);
    }

    private long payloadsOutside(KimKreis kreis) {
        return job.stack().database("kim_referral").count("""
                        select count(*) from referral_payload payload join referral on referral.id = payload.referral_id
                        where chain_id = '%s' and payload.kreis <> '%s'""".formatted(intake.get(), kreis.ags()));
    }

    private Visitor office() {
        return job.kim().asMachine("meldeamt-niederzier").on(DAY);
    }

    private Visitor coordinator(KimKreis kreis) {
        return job.kim().as(kreis.concept(job.kim()).coordinator()).on(DAY);
    }

    private Visitor caseManager() {
        var concept = KimKreis.RHEINISCH_BERGISCHER_KREIS.concept(job.kim());
        return job.kim().as(concept.caseManager(POST)).on(DAY);
    }
}
