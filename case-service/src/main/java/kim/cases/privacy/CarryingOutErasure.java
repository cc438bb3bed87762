package kim.cases.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import kim.platform.EveryKreis;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.event.Outbox;
import kim.platform.http.DemoTime;
import kim.platform.privacy.ApplyingErasure;
import org.jboss.logging.Logger;

/**
 * [D3] Forgets here, in one transaction with the event by which all services do. It begins as soon as the transaction of
 * its cause has committed, and whoever caused it waits for it; what a crash left undone is found within a minute.
 */
@ApplicationScoped
class CarryingOutErasure {

    private static final Logger LOG = Logger.getLogger(CarryingOutErasure.class);

    private final KreisScope scope;
    private final EveryKreis everyKreis;
    private final Erasures erasures;
    private final ErasureSubjects subjects;
    private final ApplyingErasure applying;
    private final Outbox outbox;
    private final Clock clock;

    CarryingOutErasure(
            KreisScope scope,
            EveryKreis everyKreis,
            Erasures erasures,
            ErasureSubjects subjects,
            ApplyingErasure applying,
            Outbox outbox,
            Clock clock) {
        this.scope = scope;
        this.everyKreis = everyKreis;
        this.erasures = erasures;
        this.subjects = subjects;
        this.applying = applying;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In a transaction of its own and on a thread of its own: the one before is over, but still bound to this thread. */
    void next(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErasureDue due) {
        var now = clock.instant();
        try (var ownThread = Executors.newVirtualThreadPerTaskExecutor()) {
            ownThread.execute(() -> atOnce(due, now));
        }
    }

    private void atOnce(ErasureDue due, Instant now) {
        try {
            DemoTime.at(now, () -> scope.in(due.kreis(), () -> carryOut(due.id())));
        } catch (RuntimeException e) {
            LOG.warn("an erasure could not be carried out at once and is tried again", e);
        }
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void leftUndone() {
        everyKreis.inTurn(this::carryOutAll);
    }

    void carryOutAll(Kreis kreis) {
        erasures.due().forEach(id -> scope.in(kreis, () -> carryOut(id)));
    }

    private ErasureId carryOut(ErasureId id) {
        erasures.toCarryOut(id).ifPresent(erasure -> {
            var request = subjects.of(erasure);
            erasure.applied(LocalDate.now(clock));
            erasures.flush();
            outbox.append(request);
            applying.apply(request);
        });
        return id;
    }
}
