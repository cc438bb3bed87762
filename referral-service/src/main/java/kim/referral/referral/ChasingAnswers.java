package kim.referral.referral;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kim.platform.EveryKreis;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.event.Outbox;
import kim.referral.concept.Concept;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.ReferralDeadlines;

/** [R5] Unanswered: the recipient is reminded, then coordination is told, then it expires and goes back, by the concept's days. */
@ApplicationScoped
class ChasingAnswers {

    private final EveryKreis everyKreis;
    private final KreisScope scope;
    private final CurrentConcept concepts;
    private final Referrals referrals;
    private final Chronicle chronicle;
    private final SendingReferral sending;
    private final Outbox outbox;
    private final Clock clock;

    ChasingAnswers(
            EveryKreis everyKreis,
            KreisScope scope,
            CurrentConcept concepts,
            Referrals referrals,
            Chronicle chronicle,
            SendingReferral sending,
            Outbox outbox,
            Clock clock) {
        this.everyKreis = everyKreis;
        this.scope = scope;
        this.concepts = concepts;
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.sending = sending;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 5 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMorning() {
        everyKreis.inTurn(kreis -> on(LocalDate.now(clock), kreis));
    }

    /** The round of that day in one Kreis, each referral by itself; once more on the same day it changes nothing. */
    void on(LocalDate day, Kreis kreis) {
        scope.in(kreis, () -> unanswered(day)).forEach(id -> scope.in(kreis, () -> chase(id, day)));
    }

    private List<ReferralId> unanswered(LocalDate day) {
        return concepts.on(day).map(Concept::referralDeadlines).stream()
                .flatMap(deadlines -> referrals.unansweredSince(day.minusDays(deadlines.remindDays())).stream())
                .map(Referral::id)
                .toList();
    }

    /** Somebody may have answered since the round began. */
    private void chase(ReferralId id, LocalDate day) {
        referrals
                .findByIdOptional(id)
                .filter(referral -> referral.status() == ReferralStatus.REQUESTED)
                .ifPresent(referral ->
                        concepts.on(day).ifPresent(concept -> chase(referral, concept.referralDeadlines(), day)));
    }

    private void chase(Referral referral, ReferralDeadlines deadlines, LocalDate today) {
        var days = ChronoUnit.DAYS.between(referral.requestedOn(), today);
        if (days >= deadlines.expireDays()) {
            expire(referral, today);
        } else if (days >= deadlines.escalateDays()) {
            referral.chase(AnswerOverdue.Level.ESCALATED, today).ifPresent(this::tell);
        } else {
            referral.chase(AnswerOverdue.Level.REMINDED, today).ifPresent(this::tell);
        }
    }

    private void tell(AnswerOverdue overdue) {
        referrals.flush();
        outbox.append(overdue);
    }

    private void expire(Referral referral, LocalDate today) {
        chronicle.note(referral.expire(Actor.of(Side.SYSTEM, "time")));
        Successor.inClearing(referral, today).ifPresent(need -> sending.passOn(need, Actor.of(Side.SENDER, "expiry")));
    }
}
