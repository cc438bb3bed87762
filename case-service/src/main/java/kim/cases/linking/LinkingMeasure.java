package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.CurrentConcept;
import kim.cases.plan.MeasureId;
import kim.cases.plan.Measures;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/** [P3] [E4] A measure becomes a referral: consent is checked, what it covers is frozen, others are told, all or nothing. */
@ApplicationScoped
class LinkingMeasure {

    private final Casework casework;
    private final Measures measures;
    private final LinkRule rule;
    private final Freezing freezing;
    private final PreparedReferrals referrals;
    private final CurrentConcept concepts;
    private final Clock clock;

    LinkingMeasure(
            Casework casework,
            Measures measures,
            LinkRule rule,
            Freezing freezing,
            PreparedReferrals referrals,
            CurrentConcept concepts,
            Clock clock) {
        this.casework = casework;
        this.measures = measures;
        this.rule = rule;
        this.freezing = freezing;
        this.referrals = referrals;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    MeasureId link(CaseFileId caseFile, MeasureId id, LinkRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.REFERRAL_PREPARED, caller);
        file.requirePlanning();
        var measure = measures.of(caseFile, id);
        var recipient = rule.requirePlausible(request, concepts.today(), LocalDate.now(clock));
        var consent = rule.requireCovered(caseFile, request);
        var referral = new PreparedReferral(caseFile, id, consent, freezing.freeze(file, request));
        measure.refer(referral.payload().referralId());
        referrals.persist(referral);
        measures.tell(measure, file);
        casework.tell(file, referral.prepared(file.assignment(), recipient));
        return id;
    }
}
