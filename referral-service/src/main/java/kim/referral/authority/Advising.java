package kim.referral.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.idempotency.Idempotent;
import kim.referral.referral.Bodies;
import kim.referral.referral.Need;
import kim.referral.referral.NewReferral;
import kim.referral.referral.RecordingAdvice;

/** [R] A case manager advised somebody to go elsewhere: recorded, and nothing sent. */
@ApplicationScoped
class Advising {

    private final RecordingAdvice recording;
    private final Bodies bodies;
    private final Asking asking;
    private final Clock clock;

    Advising(RecordingAdvice recording, Bodies bodies, Asking asking, Clock clock) {
        this.recording = recording;
        this.bodies = bodies;
        this.asking = asking;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Sent advise(AdviceRequest request) {
        var today = LocalDate.now(clock);
        var body = bodies.outside(request.organisation());
        var need = new Need(null, null, request.topic(), 1, today);
        var advice = NewReferral.advice(asking.sender(request.post()), body, need, today);
        recording.follow(advice);
        return Sent.of(advice);
    }
}
