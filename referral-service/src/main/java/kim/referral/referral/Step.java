package kim.referral.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the sides of a referral can do with it over the API; a resource offers what is open now, and no more [W3]. */
enum Step {
    ACCEPTANCE(ReferralStatus.ACCEPTED),
    REJECTION(ReferralStatus.REJECTED),
    PROGRESS(ReferralStatus.IN_PROGRESS),
    HOLD(ReferralStatus.ON_HOLD),
    OUTCOME(ReferralStatus.COMPLETED),
    CANCELLATION(ReferralStatus.CANCELLED);

    private final ReferralStatus target;

    Step(ReferralStatus target) {
        this.target = target;
    }

    static List<Step> open(Referral referral, Set<Side> sides) {
        var targets = referral.status().openTo(sides);
        return Arrays.stream(values())
                .filter(step -> targets.contains(step.target) || step.ends(targets))
                .toList();
    }

    /** An outcome may also be that it failed. */
    private boolean ends(Set<ReferralStatus> targets) {
        return this == OUTCOME && targets.contains(ReferralStatus.FAILED);
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
