package kim.referral.referral;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kim.platform.EveryKreis;
import kim.platform.event.Outbox;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.ReferralDeadlines;

/** [R5] Unanswered: the recipient is reminded, then coordination is told, then it expires and goes back, by the concept's days. */
@ApplicationScoped
class ChasingAnswers {

    private final EveryKreis everyKreis;
    private final CurrentConcept concepts;
    private final Referrals referrals;
    private final Chronicle chronicle;
    private final SendingReferral sending;
    private final Outbox outbox;
    private final Clock clock;

    ChasingAnswers(
            EveryKreis everyKreis,
            CurrentConcept concepts,
            Referrals referrals,
            Chronicle chronicle,
            SendingReferral sending,
            Outbox outbox,
            Clock clock) {
        this.everyKreis = everyKreis;
        this.concepts = concepts;
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.sending = sending;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(cron = "0 11 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void chase() {
        chase(LocalDate.now(clock));
    }

    /** As it is on that day; doing it again changes nothing. */
    void chase(LocalDate today) {
        everyKreis.inTurn(kreis -> concepts.on(today).ifPresent(concept -> chase(concept.referralDeadlines(), today)));
    }

    private void chase(ReferralDeadlines deadlines, LocalDate today) {
        referrals
                .unansweredSince(today.minusDays(deadlines.remindDays()))
                .forEach(referral -> chase(referral, deadlines, today));
    }

    private void chase(Referral referral, ReferralDeadlines deadlines, LocalDate today) {
        var days = ChronoUnit.DAYS.between(referral.requestedOn(), today);
        if (days >= deadlines.expireDays()) {
            expire(referral, today);
        } else if (days >= deadlines.escalateDays()) {
            referral.escalate(today).ifPresent(this::tell);
        } else {
            referral.remind(today).ifPresent(this::tell);
        }
    }

    private void tell(AnswerOverdue overdue) {
        referrals.flush();
        outbox.append(overdue);
    }

    private void expire(Referral referral, LocalDate today) {
        chronicle.note(referral.expire(Actor.of(Side.SYSTEM, "time")));
        referral.returnToClearing(today).ifPresent(need -> sending.passOn(need, Actor.of(Side.SENDER, "expiry")));
    }
}
