package kim.referral.stream;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kim.platform.EveryKreis;

/** Nobody resumes a stream after a week; lists are read anew then. */
@ApplicationScoped
class ForgettingEvents {

    static final Duration KEPT = Duration.ofDays(7);

    private final EveryKreis everyKreis;
    private final Feed feed;
    private final Clock clock;

    ForgettingEvents(EveryKreis everyKreis, Feed feed, Clock clock) {
        this.everyKreis = everyKreis;
        this.feed = feed;
        this.clock = clock;
    }

    @Scheduled(cron = "0 27 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var oldest = oldestKept();
        everyKreis.inTurn(kreis -> feed.forgetBefore(oldest));
    }

    Instant oldestKept() {
        return clock.instant().minus(KEPT);
    }
}
