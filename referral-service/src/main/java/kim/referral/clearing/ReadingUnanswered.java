package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.Role;
import kim.platform.Wording;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.referral.referral.Referrals;

/** [R5] What coordination is told of because nobody answers. */
@ApplicationScoped
class ReadingUnanswered {

    private final Referrals referrals;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ReadingUnanswered(Referrals referrals, Cursors cursors, Caller caller, Clock clock) {
        this.referrals = referrals;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotAllowed for those who clear a single municipality: who answers how fast is coordination's matter */
    @Transactional
    Page<UnansweredReferral> list(PageRequest page) {
        if (!caller.is(Role.COORDINATOR)) {
            throw new NotAllowed(new Wording("Das ist Sache der Koordination", "this is coordination's matter"));
        }
        var today = LocalDate.now(clock);
        return cursors.ascending(
                page,
                referrals::escalated,
                referral -> referral.id().id(),
                referral -> UnansweredReferral.of(referral, today));
    }
}
