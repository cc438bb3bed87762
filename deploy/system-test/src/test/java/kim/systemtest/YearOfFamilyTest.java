package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.demo.check.Patience;
import kim.demo.client.Answer;
import kim.demo.client.Visitor;
import kim.demo.concept.KimKreis;
import kim.demo.form.Link;
import kim.demo.form.Person;
import kim.demo.form.SpokenLanguage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A life: a family in Niederzier is in case management for a year, first with the Diakonie, then with the Caritas. */
@Order(13)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class YearOfFamilyTest {

    private static final String POST = "diakonie-juelich-welcome-1";
    private static final String SUCCESSOR = "caritas-dueren-welcome-sued";
    private static final String CARITAS = "caritas-dueren";
    private static final LocalDate BEGUN = LocalDate.now().minusMonths(13);
    private static final LocalDate ASSESSED = BEGUN.plusDays(10);
    private static final LocalDate PLANNED = BEGUN.plusDays(24);
    private static final LocalDate LINKED = BEGUN.plusMonths(2);
    private static final LocalDate SPHERE_CHANGED = BEGUN.plusMonths(4);
    private static final LocalDate REASSESSED = BEGUN.plusMonths(6);
    private static final LocalDate HANDED_OVER = BEGUN.plusMonths(8);
    private static final LocalDate EVALUATED = BEGUN.plusMonths(12);
    private static final String[] EVERYTHING = {
        "IDENTITY", "CONTACT", "HOUSEHOLD", "RESIDENCE", "LANGUAGE", "LIVELIHOOD"
    };

    private final MainJob job;
    private final Life life;
    private final Told<String> residence = new Told<>();
    private final Told<String> livelihood = new Told<>();
    private final Told<String> application = new Told<>();
    private final Told<String> advice = new Told<>();
    private final Told<String> handover = new Told<>();

    YearOfFamilyTest(MainJob job) {
        this.job = job;
        this.life = new Life(job.kim(), KimKreis.DUEREN, POST, "WELCOME");
    }

    @Order(1)
    @Test
    @DisplayName("[C2] [P1] the family is admitted; what it needs is assessed in its own words")
    void assessed() {
        life.open(BEGUN, mother(), daughter());
        life.talk(BEGUN, "OFFICE", "RESIDENCE", "LIVELIHOOD");
        life.admit(BEGUN);
        life.fileMandatory(ASSESSED, "CLARIFICATION");
        life.enter(ASSESSED, "ASSESSMENT");
        var needs = assess(ASSESSED, false, need("RESIDENCE", "HIGH", false), need("LIVELIHOOD", "MEDIUM", false));
        assertThat(needs.body()).contains("Ich will endlich bleiben dürfen");
    }

    @Order(2)
    @Test
    @DisplayName(
            "[P2] [P9] [P10] success is described first, then two SMART goals are agreed; the family gets them on paper")
    void planned() {
        life.add(
                        PLANNED,
                        "success",
                        Map.of("meaning", "Ein sicherer Aufenthalt und eigenes Geld", "contacts", 12, "months", 12))
                .expect(201);
        life.fileMandatory(PLANNED, "ASSESSMENT");
        life.enter(PLANNED, "SERVICE_PLANNING");
        residence.is(life.goal(PLANNED, "RESIDENCE", "Die Familie hat einen Titel nach § 25b"));
        livelihood.is(life.goal(PLANNED, "LIVELIHOOD", "Die Mutter lebt von eigenem Einkommen"));
        application.is(life.measure(PLANNED, residence.get(), "Antrag bei der Ausländerbehörde stellen"));
        advice.is(life.measure(PLANNED, livelihood.get(), "Die Einbürgerung der Tochter klären"));

        var paper = life.caseManager(PLANNED)
                .get("/cases/%s/plan.pdf", life.id())
                .accept("application/pdf")
                .expect(200);
        assertThat(paper.header("Content-Type")).startsWith("application/pdf");
        assertThat(paper.body()).startsWith("%PDF-");
    }

    @Order(3)
    @Test
    @DisplayName("[P3] [E4] two referrals leave with consent, to the ABH and to the EBH; both outcomes come back")
    void linked() {
        life.fileMandatory(LINKED, "SERVICE_PLANNING");
        life.enter(LINKED, "LINKING");
        refer(application.get(), life.concept().authority("ABH"), "ABH_25B", "APPLICATION_GRANTED");
        refer(advice.get(), life.concept().authority("EBH"), "EBH_STAG_10", "APPLICATION_GRANTED");
    }

    @Order(4)
    @Test
    @DisplayName("[K6] from the AsylbLG to SGB II: the same case, the same post, the same episode")
    void sphereChanges() {
        life.enter(SPHERE_CHANGED, "MONITORING");
        var before = life.read(SPHERE_CHANGED);
        var mother = "/cases/%s/members/%s".formatted(life.id(), before.text("/household/members/0/personId"));
        var known = life.caseManager(SPHERE_CHANGED).get(mother).expect(200);
        var changed = (ObjectNode) known.json().path("masterData").deepCopy();
        changed.put("benefitSphere", "SGB2").put("residenceTitle", "AUFENTHG_25B_1");
        life.caseManager(SPHERE_CHANGED)
                .put(mother)
                .ifMatch(known.etag())
                .body(changed)
                .expect(200);

        var after = life.read(SPHERE_CHANGED);
        assertThat(after.text("/household/members/0/coarse/benefitSphere")).isEqualTo("SGB2");
        for (var pointer : List.of("/id", "/number", "/post", "/phase", "/status", "/episode")) {
            assertThat(after.text(pointer)).as(pointer).isEqualTo(before.text(pointer));
        }
    }

    @Order(5)
    @Test
    @DisplayName("[P4] [S1] a review asks its four questions, and what is missing in the region is noted with it")
    void reviewed() {
        var review = Map.of(
                "on",
                REASSESSED.toString(),
                "serviceReached",
                true,
                "deliveredInFull",
                false,
                "fits",
                true,
                "goal",
                "ON_COURSE",
                "clientView",
                "Es dauert lange, aber es hilft");
        var kept = life.add(REASSESSED, "measures/" + advice.get() + "/reviews", review)
                .expect(201);
        assertThat(kept.text("/goal")).isEqualTo("ON_COURSE");
    }

    @Order(6)
    @Test
    @DisplayName("[P1] the re-assessment stands beside the first one and replaces nothing")
    void reassessed() {
        life.enter(REASSESSED, "ASSESSMENT");
        assess(REASSESSED, false, need("RESIDENCE", "LOW", true), need("WORK", "HIGH", false));
        var both = life.caseManager(REASSESSED)
                .get("/cases/%s/assessments", life.id())
                .expect(200);
        assertThat(both.list("/items"))
                .extracting(one -> one.path("on").asText())
                .containsExactly(ASSESSED.toString(), REASSESSED.toString());
        life.enter(REASSESSED, "SERVICE_PLANNING");
        life.enter(REASSESSED, "LINKING");
        life.enter(REASSESSED, "MONITORING");
    }

    @Order(7)
    @Test
    @DisplayName("[Z6] [C6] the Caritas is asked to lead the case; until it accepts, the Diakonie does")
    void offered() {
        life.consentTo(HANDED_OVER, CARITAS, EVERYTHING);
        var offer = Map.of("post", SUCCESSOR, "clientAgrees", true, "reason", "Umzug in den Südkreis");
        handover.is(life.add(HANDED_OVER, "handovers", offer).expect(201).text("/id"));
        Asked.at(caritas(HANDED_OVER), handover.get());
        assertThat(life.read(HANDED_OVER).text("/post")).isEqualTo(POST);
        caritas(HANDED_OVER).get("/cases/%s", life.id()).expect(404);
    }

    @Order(8)
    @Test
    @DisplayName(
            "[Z6] [W4] with its acceptance the case is the Caritas's, notes and all, and the Diakonie sees it no more")
    void handedOver() {
        Asked.at(caritas(HANDED_OVER), handover.get()).accept();
        var seen = Patience.SHORT.until(
                "the case changes hands",
                () -> caritas(HANDED_OVER).get("/cases/%s", life.id()).send(),
                answer -> answer.status() == 200);
        assertThat(seen.text("/post")).isEqualTo(SUCCESSOR);
        life.caseManager(HANDED_OVER).get("/cases/%s", life.id()).expect(404);
        assertThat(caritas(HANDED_OVER)
                        .get("/cases/%s/contacts", life.id())
                        .expect(200)
                        .list("/items"))
                .isNotEmpty();
    }

    @Order(9)
    @Test
    @DisplayName(
            "[P5] [C7] after a year both sides look back at every goal, and the case ends because the goals are reached")
    void evaluated() {
        step("phase", Map.of("to", "EVALUATION")).expect(200);
        var evaluation = Map.of(
                "on",
                EVALUATED.toString(),
                "goals",
                List.of(result(residence.get(), "REACHED"), result(livelihood.get(), "PARTLY_REACHED")),
                "clientView",
                "Wir haben eine Zukunft hier",
                "caseManagerView",
                "Das Ziel ist erreicht, die Arbeit folgt");
        caritas(EVALUATED)
                .post("/cases/%s/evaluations", life.id())
                .body(evaluation)
                .expect(201);
        var closed = step("closure", Map.of("reason", "GOALS_REACHED")).expect(200);
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(closed.text("/episode")).isEqualTo("1");
    }

    private Answer assess(LocalDate day, boolean atClose, Object... needs) {
        var assessment = Map.of(
                "on", day.toString(),
                "needs", List.of(needs),
                "resources", List.of("Zwei Sprachen, eine Ausbildung als Schneiderin"),
                "clientView", "Ich will endlich bleiben dürfen",
                "atClose", atClose);
        return life.add(day, "assessments", assessment).expect(201);
    }

    private static Map<String, Object> need(String field, String urgency, boolean settled) {
        return Map.of("field", field, "urgency", urgency, "settled", settled);
    }

    private static Map<String, Object> result(String goal, String attainment) {
        return Map.of("goalId", goal, "attainment", attainment);
    }

    private void refer(String measure, String authority, String matter, String outcome) {
        life.consentTo(LINKED, authority, EVERYTHING);
        var link = new Link(authority, matter, Map.of(), List.of("IDENTITY"));
        var referral = life.refer(LINKED, measure, link).expect(201).text("/referralId");
        var clerk = job.kim().as(life.concept().clerk(authority)).on(LINKED.plusDays(3));
        var asked = Asked.at(clerk, referral);
        asked.accept();
        asked.complete(outcome);
        Patience.SHORT.until(
                "the measure follows",
                () -> life.measure(LINKED.plusDays(4), measure),
                followed -> followed.text("/state").equals("DONE"));
    }

    private Answer step(String step, Object body) {
        return caritas(EVALUATED)
                .post("/cases/%s/%s", life.id(), step)
                .ifMatch("*")
                .body(body)
                .send();
    }

    private Visitor caritas(LocalDate day) {
        return job.kim().as(life.concept().caseManager(SUCCESSOR)).on(day);
    }

    private static Person mother() {
        return person("Rahafelyn", LocalDate.of(1990, 4, 12));
    }

    private static Person daughter() {
        return person("Noorasim", LocalDate.of(2015, 8, 30));
    }

    private static Person person(String givenName, LocalDate birthDate) {
        return new Person(
                givenName,
                "Alhasanovich",
                birthDate,
                "FEMALE",
                List.of("475"),
                List.of(new SpokenLanguage("ara", true)),
                "05358048",
                "AUFENTHG_60A",
                "ASYLBLG",
                null);
    }
}
