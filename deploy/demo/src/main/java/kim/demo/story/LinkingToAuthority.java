package kim.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kim.demo.check.Checks;
import kim.demo.check.Patience;
import kim.demo.client.Answer;
import kim.demo.client.Call;
import kim.demo.form.Consent;
import kim.demo.form.Link;
import kim.demo.form.Sharing;

/** Step 6: with a consent that covers it, the measure becomes a referral to the ABH, and follows its answer. */
public final class LinkingToAuthority {

    private static final int LINKED_ON = 12;
    private static final int ACCEPTED_ON = 16;
    private static final int ANSWERED_ON = 22;
    private static final String MATTER = "ABH_25B";
    private static final List<String> CATEGORIES = List.of("IDENTITY", "RESIDENCE", "LANGUAGE");

    private final Scene scene;
    private final Checks checks;
    private final Family family;
    private final String authority;

    public LinkingToAuthority(Scene scene, Family family) {
        this.scene = scene;
        this.checks = scene.checks();
        this.family = family;
        this.authority = scene.concept().authority("ABH");
    }

    void play(Planned planned) {
        checks.step("6. With a consent that covers it, the measure becomes a referral to the ABH (§ 25b).");
        refuseWithoutConsent(planned);
        consent(planned);
        var referral = refer(planned);
        accept(referral);
        reportOutcome(referral);
        awaitMeasure(planned);
    }

    /** [E4] No referral leaves without a consent that covers its recipient and every category of data. */
    public void refuseWithoutConsent(Planned planned) {
        var refused = referral(planned).send();
        checks.equal("without the consent it is refused", refused.status(), 409);
        checks.equal(
                "   naming each category that is not covered",
                refused.unmetConditions(),
                CATEGORIES.stream()
                        .map(category -> "CONSENT_MISSING:" + category)
                        .toList());
    }

    /** [E2] */
    public void consent(Planned planned) {
        var signed = Consent.onPaper(
                scene.month().day(LINKED_ON),
                "ara",
                "fallakte/" + planned.openCase().id());
        var kept = scene.caseManager(planned.openCase().post(), LINKED_ON)
                .post("/cases/%s/consents", planned.openCase().id())
                .body(Sharing.with(authority, CATEGORIES, signed))
                .expect(201);
        checks.equal("the family consents that the ABH gets to know " + CATEGORIES, kept.text("/inForce"), "true");
    }

    /** [P3] [R7] */
    public String refer(Planned planned) {
        var measure = referral(planned).expect(201);
        checks.equal("the measure becomes a referral", measure.text("/state"), "REFERRED");
        return measure.text("/referralId");
    }

    /** The clerk sees what was consented to, and nothing else. */
    public void accept(String referral) {
        var clerk = scene.clerk(authority, ACCEPTED_ON);
        var asked = Patience.SHORT
                .until(
                        "the referral reaches the authority",
                        () -> clerk.get("/referrals/%s", referral).send(),
                        answer -> answer.status() == 200)
                .expect(200);
        checks.equal("the ABH is asked for " + MATTER, asked.text("/matter/code"), MATTER);
        checks.that("   by name, as consented", asked.body().contains(family.familyName()), asked.body());
        checks.that("   without address, phone or children", knowsNoMore(asked), asked.body());
        checks.that(
                "   and without the case",
                asked.json().path("caseId").isMissingNode()
                        || asked.json().path("caseId").isNull(),
                asked.body());
        var accepted = clerk.post("/referrals/%s/acceptance", referral)
                .ifMatch(asked.etag())
                .expect(200);
        checks.equal("the clerk accepts", accepted.text("/status"), "ACCEPTED");
    }

    /** [R6] A code flows back, never content. */
    public void reportOutcome(String referral) {
        var clerk = scene.clerk(authority, ANSWERED_ON);
        var open = clerk.get("/referrals/%s", referral).expect(200);
        var reported = clerk.post("/referrals/%s/outcome", referral)
                .ifMatch(open.etag())
                .body(Map.of("outcome", "APPLICATION_GRANTED", "status", "COMPLETED"))
                .expect(200);
        checks.equal("and reports the outcome", reported.text("/status"), "COMPLETED");
    }

    /** [P3] */
    public void awaitMeasure(Planned planned) {
        var caseManager = scene.caseManager(planned.openCase().post(), ANSWERED_ON);
        var followed = Patience.SHORT.until(
                "the measure follows",
                () -> caseManager
                        .get("/cases/%s/measures/%s", planned.openCase().id(), planned.measure())
                        .expect(200),
                measure -> measure.text("/state").equals("DONE"));
        checks.equal("the measure follows: it is done", followed.text("/outcome"), "APPLICATION_GRANTED");
    }

    private Call referral(Planned planned) {
        var checklist = Map.of(
                "years_of_stay", "6 Jahre", "language_A2", "A2 bestanden", "livelihood", "überwiegend gesichert");
        return scene.caseManager(planned.openCase().post(), LINKED_ON)
                .post("/cases/%s/measures/%s/referral", planned.openCase().id(), planned.measure())
                .body(new Link(authority, MATTER, checklist, CATEGORIES));
    }

    private boolean knowsNoMore(Answer asked) {
        var children = Set.copyOf(family.givenNames().subList(2, 4));
        var hidden = Set.of("Mühlenstraße", "555014").stream().collect(Collectors.toSet());
        hidden.addAll(children);
        return hidden.stream().noneMatch(asked.body()::contains);
    }
}
