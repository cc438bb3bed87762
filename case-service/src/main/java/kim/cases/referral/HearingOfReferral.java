package kim.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import kim.cases.handover.FollowingHandover;
import kim.cases.linking.FollowingReferral;
import kim.cases.opening.OpeningFromReferral;
import kim.cases.plan.ReferralStatus;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/** A forwarded referral that a post accepts becomes a case; a linked one moves its measure, a handover its case. */
@ApplicationScoped
class HearingOfReferral implements EventHandler<ReferralStatusChanged> {

    private static final EventType STATUS_CHANGED = new EventType("kim.referral.status-changed.v1");
    private static final String TOLD_BY = "referral-service";

    private final OpeningFromReferral opening;
    private final FollowingReferral following;
    private final FollowingHandover handover;

    HearingOfReferral(OpeningFromReferral opening, FollowingReferral following, FollowingHandover handover) {
        this.opening = opening;
        this.following = following;
        this.handover = handover;
    }

    @Override
    public EventType type() {
        return STATUS_CHANGED;
    }

    @Override
    public Class<ReferralStatusChanged> contract() {
        return ReferralStatusChanged.class;
    }

    @Override
    public void handle(ReferralStatusChanged data, CloudEvent event) {
        switch (data.kind()) {
            case FORWARDING -> openAccepted(data, event);
            case LINKING -> following.follow(data.chainId(), data.status(), data.outcome(), TOLD_BY);
            case HANDOVER -> handover.follow(data.chainId(), data.status(), TOLD_BY);
            case ACCESS, ADVICE, INQUIRY -> {
                // nothing of these changes a case yet
            }
        }
    }

    private void openAccepted(ReferralStatusChanged data, CloudEvent event) {
        var post = data.recipientPost();
        if (data.status() == ReferralStatus.ACCEPTED && post != null) {
            opening.open(data.referralId(), post, event.kreis(), TOLD_BY);
        }
    }
}
