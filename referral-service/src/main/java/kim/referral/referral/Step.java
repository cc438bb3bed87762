package kim.referral.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the sides of a referral can do with it over the API; a resource offers what is open now, and no more [W3]. */
enum Step {
    ACCEPTANCE(ReferralStatus.ACCEPTED),
    REJECTION(ReferralStatus.REJECTED),
    FORWARDING(ReferralStatus.FORWARDED),
    PROGRESS(ReferralStatus.IN_PROGRESS),
    HOLD(ReferralStatus.ON_HOLD),
    OUTCOME(ReferralStatus.COMPLETED),
    ANSWER(ReferralStatus.ACCEPTED),
    CANCELLATION(ReferralStatus.CANCELLED);

    private final ReferralStatus target;

    Step(ReferralStatus target) {
        this.target = target;
    }

    static List<Step> open(Referral referral, Set<Side> sides) {
        var targets = referral.status().openTo(sides);
        return Arrays.stream(values())
                .filter(step -> step.leadsTo(targets) && step.fits(referral))
                .toList();
    }

    /** An outcome may also be that it failed; a question is answered as soon as it is asked, and as long as it is open. */
    private boolean leadsTo(Set<ReferralStatus> targets) {
        return targets.contains(target)
                || this == OUTCOME && targets.contains(ReferralStatus.FAILED)
                || this == ANSWER && targets.contains(ReferralStatus.COMPLETED);
    }

    private boolean fits(Referral referral) {
        return switch (this) {
            case FORWARDING -> !referral.kind().comesFromCase();
            case ANSWER -> referral.kind() == ReferralKind.INQUIRY;
            case ACCEPTANCE, REJECTION, PROGRESS, HOLD, OUTCOME, CANCELLATION -> true;
        };
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
