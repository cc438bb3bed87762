package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.Caller;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;

/** [R14] Either side notes that they met with the client: a joint first appointment, or a talk at the handover. */
@ApplicationScoped
class RecordingMeeting {

    private final Referrals referrals;
    private final Meetings meetings;
    private final Audit audit;
    private final Caller caller;

    RecordingMeeting(Referrals referrals, Meetings meetings, Audit audit, Caller caller) {
        this.referrals = referrals;
        this.meetings = meetings;
        this.audit = audit;
        this.caller = caller;
    }

    @Idempotent
    @Transactional
    StepTaken record(ReferralId id, MeetingRequest request) {
        var referral = referrals.visible(id, caller);
        if (!referral.status().isAgreed()) {
            throw new StepRefused(new UnmetCondition(
                    "NOT_ACCEPTED",
                    "Vor der Annahme trifft man sich nicht",
                    "nobody meets over it before it is accepted"));
        }
        meetings.add(id, new Meeting(request.kind(), request.heldOn()), caller);
        audit.wrote("referral", id.id(), "meeting");
        return new StepTaken(id.id(), referral.status());
    }
}
