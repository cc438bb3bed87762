package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kim.cases.plan.Measures;
import kim.cases.plan.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** [P3] The measure follows the referral that it became. */
@ApplicationScoped
public class FollowingReferral {

    private final Measures measures;
    private final ForgettingPayload forgetting;

    FollowingReferral(Measures measures, ForgettingPayload forgetting) {
        this.measures = measures;
        this.forgetting = forgetting;
    }

    /** @param outcome the code that the recipient reported, if it did */
    public void follow(UUID chain, ReferralStatus status, @Nullable String outcome, String service) {
        measures.follow(chain, status, outcome, service);
        letGo(chain, status);
    }

    /** What was asked or referred is needed no longer once it is over. */
    public void letGo(UUID chain, ReferralStatus status) {
        if (status.isFinal()) {
            forgetting.over(chain);
        }
    }
}
