package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [R13] The authority answers a question, which is accepting it and ending it. */
@ApplicationScoped
class AnsweringInquiry {

    private static final ExpectedVersion JUST_READ = new ExpectedVersion("*");

    private final TakingStep step;
    private final Clock clock;

    AnsweringInquiry(TakingStep step, Clock clock) {
        this.step = step;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    StepTaken answer(ReferralId id, ExpectedVersion expected, AnswerInquiryRequest request) {
        var today = LocalDate.now(clock);
        step.takeUnlessAccepted(id, expected, (referral, actor) -> referral.accept(actor, today));
        return step.take(id, JUST_READ, (referral, actor) -> referral.answerQuestion(request.answer(), actor));
    }
}
