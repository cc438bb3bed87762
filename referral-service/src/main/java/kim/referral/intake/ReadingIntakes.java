package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Caller;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.referral.referral.ReferralId;

/** How far it is with what the office sent; no personal data is read for that. */
@ApplicationScoped
class ReadingIntakes {

    private final Intakes intakes;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ReadingIntakes(Intakes intakes, Cursors cursors, Caller caller, Clock clock) {
        this.intakes = intakes;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    IntakeReceipt read(ReferralId id) {
        return intakes.visible(id, caller.organisation()).receipt(LocalDate.now(clock));
    }

    /** Newest first. */
    @Transactional
    Page<IntakeReceipt> list(PageRequest page) {
        var today = LocalDate.now(clock);
        return cursors.descending(
                page,
                (before, limit) -> intakes.visible(caller.organisation(), before, limit),
                Intake::key,
                intake -> intake.receipt(today));
    }
}
