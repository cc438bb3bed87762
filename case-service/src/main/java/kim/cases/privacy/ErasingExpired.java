package kim.cases.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.EveryKreis;
import kim.platform.Kreis;
import kim.platform.KreisScope;

/** [D3] Night by night, erases what was kept for as long as the concept says. */
@ApplicationScoped
class ErasingExpired {

    private static final String SERVICE = "case-service";

    private final EveryKreis everyKreis;
    private final KreisScope scope;
    private final ExpiredCases expired;
    private final StartedErasures started;
    private final Clock clock;

    ErasingExpired(
            EveryKreis everyKreis, KreisScope scope, ExpiredCases expired, StartedErasures started, Clock clock) {
        this.everyKreis = everyKreis;
        this.scope = scope;
        this.expired = expired;
        this.started = started;
        this.clock = clock;
    }

    @Scheduled(cron = "0 11 4 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tonight() {
        everyKreis.inTurn(kreis -> on(LocalDate.now(clock), kreis));
    }

    /** Each case in a transaction of its own; once more on the same day it changes nothing. */
    void on(LocalDate day, Kreis kreis) {
        scope.in(kreis, () -> expired.on(day))
                .forEach(id -> scope.in(
                        kreis,
                        () -> started.start(id, null, ErasureReason.RETENTION_OVER, SERVICE)
                                .state()));
    }
}
