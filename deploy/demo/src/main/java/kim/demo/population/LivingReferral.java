package kim.demo.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.demo.check.Patience;
import kim.demo.client.Call;
import kim.demo.client.Kim;
import kim.demo.client.Visitor;
import kim.demo.form.Consent;
import kim.demo.form.Link;
import kim.demo.form.Sharing;

/** Plays a referral to an authority from the consent to the authority's answer. */
final class LivingReferral {

    private static final List<String> CATEGORIES = List.of("IDENTITY", "RESIDENCE", "LANGUAGE");

    private final Kim kim;
    private final CasePlan plan;
    private final String caseId;
    private final String measure;

    LivingReferral(Kim kim, CasePlan plan, String caseId, String measure) {
        this.kim = kim;
        this.plan = plan;
        this.caseId = caseId;
        this.measure = measure;
    }

    void live(LocalDate day, Act.Refer refer) {
        var caseManager = kim.as(plan.caseManager()).on(day);
        consent(caseManager, day, refer);
        var referral = caseManager
                .post("/cases/%s/measures/%s/referral", caseId, measure)
                .key(plan.key("referral"))
                .body(new Link(refer.authority(), refer.matter(), Map.of(), CATEGORIES))
                .expect(201)
                .text("/referralId");
        answer(referral, refer);
    }

    private void consent(Visitor caseManager, LocalDate day, Act.Refer refer) {
        caseManager
                .post("/cases/%s/consents", caseId)
                .key(plan.key("consent"))
                .body(Sharing.with(
                        refer.authority(),
                        CATEGORIES,
                        Consent.onPaper(day, refer.language(), plan.reference() + "/sharing")))
                .expect(201);
    }

    private void answer(String referral, Act.Refer refer) {
        var clerk = kim.as(plan.concept().clerk(refer.authority()));
        switch (refer.response()) {
            case Act.Response.None none -> {}
            case Act.Response.Rejected rejected -> {
                awaitArrival(referral, clerk);
                tell(referral, clerk.on(rejected.on()), "rejection")
                        .body(Map.of("reason", rejected.reason()))
                        .expect(200);
            }
            case Act.Response.Accepted accepted -> accept(referral, clerk, accepted.on());
            case Act.Response.Done done -> {
                accept(referral, clerk, done.acceptedOn());
                var outcome = Map.of("outcome", done.outcome(), "status", done.status());
                tell(referral, clerk.on(done.on()), "outcome").body(outcome).expect(200);
            }
        }
    }

    private void accept(String referral, Visitor clerk, LocalDate day) {
        awaitArrival(referral, clerk);
        tell(referral, clerk.on(day), "acceptance").expect(200);
    }

    private static void awaitArrival(String referral, Visitor clerk) {
        Patience.LONG.until(
                "the referral has arrived",
                () -> clerk.get("/referrals/%s", referral).send(),
                answer -> answer.status() == 200);
    }

    private Call tell(String referral, Visitor clerk, String what) {
        return clerk.post("/referrals/%s/%s", referral, what)
                .key(plan.key(what))
                .ifMatch("*");
    }
}
