package kim.referral.linking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.EveryKreis;

/**
 * A withdrawn consent is remembered as long as something claimed before its withdrawal may still be on its way. After
 * that case-service, which forgot the payload with the withdrawal, has nothing to hand out that could rest on it.
 */
@ApplicationScoped
class ForgettingWithdrawnConsents {

    private static final int DAYS = 90;

    private final EveryKreis everyKreis;
    private final WithdrawnConsents withdrawn;
    private final Clock clock;

    ForgettingWithdrawnConsents(EveryKreis everyKreis, WithdrawnConsents withdrawn, Clock clock) {
        this.everyKreis = everyKreis;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    @Scheduled(cron = "0 27 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var day = LocalDate.now(clock).minusDays(DAYS);
        everyKreis.inTurn(kreis -> withdrawn.forgetUntil(day));
    }
}
