package kim.referral.payload;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.EveryKreis;

/** [R10] What was kept for a retention and is due is deleted every night; nobody could read it since midnight. */
@ApplicationScoped
class DeletingPayloads {

    private final EveryKreis everyKreis;
    private final Payloads payloads;
    private final Clock clock;

    DeletingPayloads(EveryKreis everyKreis, Payloads payloads, Clock clock) {
        this.everyKreis = everyKreis;
        this.payloads = payloads;
        this.clock = clock;
    }

    @Scheduled(cron = "0 7 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void delete() {
        var day = LocalDate.now(clock);
        everyKreis.inTurn(kreis -> payloads.deleteDue(day));
    }
}
