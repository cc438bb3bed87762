package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.Gone;
import kim.platform.NotVisible;
import kim.platform.audit.Audit;
import kim.referral.payload.Payloads;
import kim.referral.payload.Question;

/** Claim check: case-service fetches the answer to a question that one of its cases asked; events carry no text [R13] [D4]. */
@ApplicationScoped
class ClaimingAnswer {

    private final Referrals referrals;
    private final Payloads payloads;
    private final Audit audit;

    ClaimingAnswer(Referrals referrals, Payloads payloads, Audit audit) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.audit = audit;
    }

    /**
     * @throws NotVisible when there is nothing to claim: no question of a case, or not answered
     * @throws Gone when it was deleted since
     */
    @Transactional
    AnsweredInquiry claim(ReferralId id) {
        var referral = referrals
                .findByIdOptional(id)
                .filter(it -> it.kind() == ReferralKind.INQUIRY)
                .filter(it -> it.status() == ReferralStatus.COMPLETED)
                .orElseThrow(NotVisible::new);
        var link = referral.caseLink().orElseThrow(NotVisible::new);
        var question = payloads.of(id.id(), Question.class).orElseThrow(Gone::new);
        audit.read("referral", id.id(), "claim");
        return AnsweredInquiry.of(referral, link, question);
    }
}
