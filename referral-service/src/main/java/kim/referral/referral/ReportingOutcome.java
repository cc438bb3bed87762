package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import kim.platform.BadInput;
import kim.platform.ExpectedVersion;
import kim.platform.Violation;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.platform.idempotency.Idempotent;

/** The recipient tells how it ended: status and code flow back, nothing of what was said [R6]. */
@ApplicationScoped
class ReportingOutcome {

    private final TakingStep step;
    private final CodeLists codes;

    ReportingOutcome(TakingStep step, CodeLists codes) {
        this.step = step;
        this.codes = codes;
    }

    @Idempotent
    @Transactional
    StepTaken report(ReferralId id, ExpectedVersion expected, ReportOutcomeRequest request) {
        requireAnEnd(request);
        return step.take(
                id, expected, (referral, actor) -> referral.report(request.status(), request.toOutcome(), actor));
    }

    /** @throws BadInput when it is none */
    void requireAnEnd(ReportOutcomeRequest request) {
        var mistakes = new ArrayList<Violation>();
        if (request.status() != ReferralStatus.COMPLETED && request.status() != ReferralStatus.FAILED) {
            mistakes.add(new Violation("/status", "Möglich sind COMPLETED und FAILED", "COMPLETED or FAILED"));
        }
        if (!isFinal(request.outcome())) {
            mistakes.add(
                    new Violation("/outcome", "Dieses Ergebnis schließt nichts ab", "this outcome is not a final one"));
        }
        BadInput.throwIfAny(mistakes);
    }

    private boolean isFinal(String outcome) {
        return codes.find(CodeList.REFERRAL_OUTCOMES, outcome)
                .filter(code -> code.attribute("final").equals("yes"))
                .isPresent();
    }
}
