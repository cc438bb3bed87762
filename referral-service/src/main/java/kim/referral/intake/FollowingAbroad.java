package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.referral.referral.ReferralId;
import kim.referral.referral.StatusHeard;

/** [R4] What began here and went on in another Kreis: the office here still reads how far it is, and nothing more. */
@ApplicationScoped
class FollowingAbroad {

    private final FollowingReferral following;
    private final KreisScope scope;

    FollowingAbroad(FollowingReferral following, KreisScope scope) {
        this.following = following;
        this.scope = scope;
    }

    void follow(@Observes StatusHeard heard) {
        if (heard.originKreis() != null) {
            scope.in(
                    new Kreis(heard.originKreis()),
                    () -> following.follow(new ReferralId(heard.chainId()), heard.status()));
        }
    }
}
