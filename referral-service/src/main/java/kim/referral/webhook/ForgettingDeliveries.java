package kim.referral.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import kim.platform.EveryKreis;

/** The delivery log goes back a month; so far can be replayed. */
@ApplicationScoped
class ForgettingDeliveries {

    private static final Duration KEPT = Duration.ofDays(30);

    private final EveryKreis everyKreis;
    private final Deliveries deliveries;
    private final Clock clock;

    ForgettingDeliveries(EveryKreis everyKreis, Deliveries deliveries, Clock clock) {
        this.everyKreis = everyKreis;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(cron = "0 37 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var oldest = clock.instant().minus(KEPT);
        everyKreis.inTurn(kreis -> deliveries.forgetBefore(oldest));
    }
}
