package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.demo.client.Visitor;
import kim.demo.concept.KimKreis;
import kim.demo.form.Link;
import kim.demo.form.Person;
import kim.demo.form.SpokenLanguage;
import kim.demo.story.Family;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The opportunity residence could be applied for until the end of 2025; in February 2026 an application is still pending. */
@Order(22)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class MatterOutsideItsTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final String ABH = "abh-dueren";
    private static final List<String> CATEGORIES = List.of("IDENTITY", "RESIDENCE");
    private static final String REASON = "Der Antrag ist am 29.12.2025 eingegangen";

    private final MainJob job;
    private final Life life;
    private final Told<String> application = new Told<>();
    private final Told<String> followUp = new Told<>();

    MatterOutsideItsTimeTest(MainJob job) {
        this.job = job;
        this.life = new Life(job.kim(), KimKreis.DUEREN, "diakonie-juelich-welcome-1", "WELCOME");
    }

    @Order(1)
    @Test
    @DisplayName("[R7] the list of matters warns: § 104c cannot be applied for any more, its follow-up can")
    void listed() {
        life.openForPlanning(DAY, client());
        life.consentTo(DAY, ABH, CATEGORIES.toArray(String[]::new));
        var goal = life.goal(DAY, "RESIDENCE", "Ein sicherer Aufenthalt");
        application.is(life.measure(DAY, goal, "Den Stand des Antrags klären"));
        followUp.is(life.measure(DAY, goal, "Den Übergang in § 25b vorbereiten"));

        var matters = life.caseManager(DAY).get("/legal-matters").expect(200).list("/items");
        assertThat(matters)
                .filteredOn(matter -> matter.path("code").asText().startsWith("ABH_104C"))
                .extracting(matter ->
                        matter.path("code").asText() + " " + matter.path("open").asText())
                .containsExactlyInAnyOrder("ABH_104C false", "ABH_104C_FOLLOW_UP true");
    }

    @Order(2)
    @Test
    @DisplayName("[R7] outside its time the matter asks for a reason, and nothing is sent without one")
    void asksForReason() {
        var refused = life.refer(
                        DAY, application.get(), new Link(ABH, "ABH_104C", Map.of("loyalty", "abgegeben"), CATEGORIES))
                .expect(400);
        assertThat(refused.violatingPointers()).containsExactly("/reason");
        assertThat(refused.body()).contains("außerhalb seiner Geltung");
        assertThat(life.measure(DAY, application.get()).text("/state")).isEqualTo("PLANNED");
    }

    @Order(3)
    @Test
    @DisplayName("[R7] with the reason it is sent; the authority reads it beside the matter's time")
    void sentWithReason() {
        var link = Map.of("recipient", ABH, "matter", "ABH_104C", "categories", CATEGORIES, "reason", REASON);
        var referral = life.refer(DAY, application.get(), link).expect(201).text("/referralId");

        var asked = Asked.at(clerk(), referral).read();
        assertThat(asked.text("/matter/validTo")).isEqualTo("2025-12-31");
        assertThat(asked.text("/payload/reason")).isEqualTo(REASON);
    }

    @Order(4)
    @Test
    @DisplayName("[R7] the follow-up is in its time: it needs no reason, and the authority accepts it")
    void followUpAccepted() {
        var link = new Link(ABH, "ABH_104C_FOLLOW_UP", Map.of("language_A2", "Prüfung im März"), CATEGORIES);
        var referral = life.refer(DAY, followUp.get(), link).expect(201).text("/referralId");

        var accepted = Asked.at(clerk(), referral).accept();

        assertThat(accepted.text("/status")).isEqualTo("ACCEPTED");
        assertThat(accepted.text("/payload/checklist/language_A2")).isEqualTo("Prüfung im März");
        assertThat(accepted.json().at("/payload/reason").isMissingNode()).isTrue();
    }

    @Order(5)
    @Test
    @DisplayName("[R9] the two are different matters, so the acceptance of one cancels nothing of the other")
    void bothStand() {
        var open = clerk().get("/referrals?side=RECIPIENT&matter=ABH_104C&status=REQUESTED")
                .expect(200)
                .list("/items");
        assertThat(open).isNotEmpty();
    }

    @Order(6)
    @Test
    @DisplayName("[R14] [R7] an authority that refers into KIM in that matter is asked for a reason, too")
    void intoKim() {
        var request = Map.of("matter", "ABH_104C", "request", Family.fresh(DAY).intake());
        var refused = clerk().post("/requests").body(request).expect(400);
        assertThat(refused.violatingPointers()).contains("/reason");
    }

    private Visitor clerk() {
        return job.kim().as(life.concept().clerk(ABH)).on(DAY);
    }

    private static Person client() {
        return new Person(
                "Davitmo",
                "Harutsamyan",
                LocalDate.of(1991, 5, 3),
                "MALE",
                List.of("422"),
                List.of(new SpokenLanguage("hye", true)),
                "05358048",
                "AUFENTHG_60A",
                "ASYLBLG",
                null);
    }
}
