package kim.demo.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.demo.check.Patience;
import kim.demo.client.Answer;
import kim.demo.client.Kim;
import kim.demo.client.Visitor;
import kim.demo.form.Evidence;

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
                .body(Map.of(
                        "recipient",
                        refer.authority(),
                        "matter",
                        refer.matter(),
                        "categories",
                        CATEGORIES,
                        "reason",
                        "Antrag wurde rechtzeitig gestellt"))
                .expect(201)
                .text("/referralId");
        answer(referral, refer);
    }

    private void consent(Visitor caseManager, LocalDate day, Act.Refer refer) {
        caseManager
                .post("/cases/%s/consents", caseId)
                .key(plan.key("consent"))
                .body(Map.of(
                        "purpose",
                        "SHARING",
                        "recipient",
                        refer.authority(),
                        "categories",
                        CATEGORIES,
                        "formVersion",
                        "2024-1",
                        "signedOn",
                        day,
                        "channel",
                        "PAPER",
                        "language",
                        refer.language(),
                        "evidence",
                        Evidence.ofScan(plan.reference() + "/sharing")))
                .expect(201);
    }

    private void answer(String referral, Act.Refer refer) {
        var clerk = kim.as(plan.concept().clerk(refer.authority()));
        switch (refer.response()) {
            case Act.Response.None none -> {}
            case Act.Response.Rejected rejected -> {
                awaitArrival(referral, clerk);
                tell(referral, clerk.on(rejected.on()), "rejection", Map.of("reason", rejected.reason()));
            }
            case Act.Response.Accepted accepted -> accept(referral, clerk, accepted.on());
            case Act.Response.Done done -> {
                accept(referral, clerk, done.acceptedOn());
                var outcome = Map.of("outcome", done.outcome(), "status", done.status());
                tell(referral, clerk.on(done.on()), "outcome", outcome);
            }
        }
    }

    private void accept(String referral, Visitor clerk, LocalDate day) {
        awaitArrival(referral, clerk);
        tell(referral, clerk.on(day), "acceptance", Map.of());
    }

    private static void awaitArrival(String referral, Visitor clerk) {
        Patience.LONG.until(
                "the referral has arrived",
                () -> clerk.get("/referrals/%s", referral).send(),
                answer -> answer.status() == 200);
    }

    private Answer tell(String referral, Visitor clerk, String what, Map<String, String> body) {
        return clerk.post("/referrals/%s/%s", referral, what)
                .key(plan.key(what))
                .ifMatch("*")
                .body(body)
                .expect(200);
    }
}
