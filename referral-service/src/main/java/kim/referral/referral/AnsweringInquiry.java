package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;
import kim.referral.payload.Payloads;
import kim.referral.payload.Question;

/**
 * [R13] The authority answers a question, which is accepting it and ending it. The answer stands with the question and
 * goes with it [R10].
 */
@ApplicationScoped
class AnsweringInquiry {

    private static final ExpectedVersion JUST_READ = new ExpectedVersion("*");

    private final TakingStep step;
    private final Payloads payloads;
    private final Clock clock;

    AnsweringInquiry(TakingStep step, Payloads payloads, Clock clock) {
        this.step = step;
        this.payloads = payloads;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    StepTaken answer(ReferralId id, ExpectedVersion expected, AnswerInquiryRequest request) {
        var today = LocalDate.now(clock);
        step.takeUnlessAccepted(id, expected, (referral, actor) -> referral.accept(actor, today));
        var answered = step.take(id, JUST_READ, Referral::answerQuestion);
        payloads.of(id.id(), Question.class)
                .ifPresent(question -> payloads.replace(id.id(), question.answered(request.answer())));
        return answered;
    }
}
