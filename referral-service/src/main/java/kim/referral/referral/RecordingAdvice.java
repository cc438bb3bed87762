package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import kim.platform.Caller;

/**
 * Verweisberatung [R]: the client goes there alone, nothing is sent and nobody will answer. So whoever advises sets
 * every status down to the end, at once.
 */
@ApplicationScoped
public class RecordingAdvice {

    private final SendingReferral sending;
    private final Chronicle chronicle;
    private final Caller caller;
    private final Clock clock;

    RecordingAdvice(SendingReferral sending, Chronicle chronicle, Caller caller, Clock clock) {
        this.sending = sending;
        this.chronicle = chronicle;
        this.caller = caller;
        this.clock = clock;
    }

    /** What had been asked of KIM is deleted with it. */
    public void follow(Referral advice) {
        var actor = Actor.of(caller, EnumSet.of(Side.SENDER, Side.RECIPIENT));
        sending.passOn(advice, actor);
        chronicle.note(advice.accept(actor, LocalDate.now(clock)));
        chronicle.note(advice.report(ReferralStatus.COMPLETED, Outcome.FORWARDED_ELSEWHERE, actor));
    }
}
