package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** [R9] Once one recipient has taken up a matter of a case, the others that were asked for the same are not needed. */
@ApplicationScoped
class CancellingCompetitors {

    private final Referrals referrals;
    private final Chronicle chronicle;

    CancellingCompetitors(Referrals referrals, Chronicle chronicle) {
        this.referrals = referrals;
        this.chronicle = chronicle;
    }

    void follow(@Observes StatusChanged change) {
        var referral = change.referral();
        if (referral.status() == ReferralStatus.ACCEPTED && referral.kind().rulesOutOthers()) {
            referral.caseLink().ifPresent(link -> cancelOthers(referral, link));
        }
    }

    private void cancelOthers(Referral taken, CaseLink link) {
        var acting = Actor.of(Side.SENDER, "acceptance of " + taken.id());
        referrals.competing(taken, link).forEach(other -> chronicle.note(other.cancel(Reason.COMPETING, acting)));
    }
}
