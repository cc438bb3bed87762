package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.audit.Audit;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/** [Z7] An accepted referral from which no case could be opened ends visibly, for the post as for the one who sent it. */
@ApplicationScoped
class FailingReferral implements EventHandler<OpeningRefused> {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final Audit audit;

    FailingReferral(Referrals referrals, Chronicle chronicle, Audit audit) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.audit = audit;
    }

    @Override
    public EventType type() {
        return new EventType("kim.case.opening-refused.v1");
    }

    @Override
    public Class<OpeningRefused> contract() {
        return OpeningRefused.class;
    }

    @Override
    public void handle(OpeningRefused refused, CloudEvent event) {
        referrals
                .findByIdOptional(new ReferralId(refused.referralId()))
                .flatMap(
                        referral -> referral.cannotBecomeCase(refused.reason(), Actor.of(Side.RECIPIENT, event.type())))
                .ifPresent(failed -> {
                    chronicle.note(failed);
                    audit.wrote("referral", refused.referralId(), "opening refused");
                });
    }
}
