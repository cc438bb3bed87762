package kim.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import kim.cases.handover.FollowingHandover;
import kim.cases.inquiry.RecordingAnswer;
import kim.cases.linking.FollowingReferral;
import kim.cases.opening.OpeningFromReferral;
import kim.cases.plan.ReferralStatus;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/**
 * A forwarded referral that a post accepts becomes a case; a linked one moves its measure, a handover its case, and the
 * answer to a question is kept with the case that asked.
 */
@ApplicationScoped
class HearingOfReferral implements EventHandler<ReferralStatusChanged> {

    private static final EventType STATUS_CHANGED = new EventType("kim.referral.status-changed.v1");
    private static final String TOLD_BY = "referral-service";

    private final OpeningFromReferral opening;
    private final FollowingReferral following;
    private final FollowingHandover handover;
    private final RecordingAnswer answers;

    HearingOfReferral(
            OpeningFromReferral opening,
            FollowingReferral following,
            FollowingHandover handover,
            RecordingAnswer answers) {
        this.opening = opening;
        this.following = following;
        this.handover = handover;
        this.answers = answers;
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
            case INQUIRY -> recordAnswered(data, event);
            case ACCESS, ADVICE -> {
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

    private void recordAnswered(ReferralStatusChanged data, CloudEvent event) {
        following.letGo(data.chainId(), data.status());
        var asking = data.caseId();
        if (data.status() == ReferralStatus.COMPLETED && asking != null) {
            answers.record(data.referralId(), asking, event.kreis(), TOLD_BY);
        }
    }
}
