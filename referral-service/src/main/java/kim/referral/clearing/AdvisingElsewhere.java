package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;
import kim.referral.referral.Actor;
import kim.referral.referral.Bodies;
import kim.referral.referral.Chronicle;
import kim.referral.referral.RecordingAdvice;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Referrals;
import kim.referral.referral.Side;
import kim.referral.referral.Successor;

/** KIM is not what the client needs: they are told where to go, and nothing is sent there [Z2]. */
@ApplicationScoped
class AdvisingElsewhere {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final RecordingAdvice recording;
    private final Bodies bodies;
    private final ClearingScope scope;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AdvisingElsewhere(
            Referrals referrals,
            Chronicle chronicle,
            RecordingAdvice recording,
            Bodies bodies,
            ClearingScope scope,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.recording = recording;
        this.bodies = bodies;
        this.scope = scope;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Decision advise(ReferralId id, ExpectedVersion expected, AdviceRequest request) {
        var waiting = referrals.waiting(id, scope.limit());
        expected.mustMatch(waiting);
        var body = bodies.outside(request.organisation());
        var today = LocalDate.now(clock);
        chronicle.note(waiting.forward(request.reason(), Actor.of(caller, EnumSet.of(Side.RECIPIENT)), today));
        recording.follow(Successor.advice(waiting, body, scope.sender(), today));
        audit.wrote("referral", id.id(), "advice");
        return Decision.on(waiting);
    }
}
