package kim.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.EveryKreis;
import kim.platform.Kreis;
import kim.platform.OneAtATime;

/** Every few minutes the log is chained by hash, after the acts themselves: they wait for nobody. */
@ApplicationScoped
class SealingAudit {

    private final EveryKreis everyKreis;
    private final OneAtATime oneAtATime;
    private final AuditSeals seals;

    SealingAudit(EveryKreis everyKreis, OneAtATime oneAtATime, AuditSeals seals) {
        this.everyKreis = everyKreis;
        this.oneAtATime = oneAtATime;
        this.seals = seals;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        everyKreis.inTurn(this::seal);
    }

    private void seal(Kreis kreis) {
        if (oneAtATime.isFree("audit seal", kreis)) {
            seals.add();
        }
    }
}
