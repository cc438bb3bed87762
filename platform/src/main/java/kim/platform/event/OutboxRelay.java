package kim.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the broker what the outbox holds, in order. It is woken by each commit of its own process and looks by itself
 * every 20 ms, for what another process left behind.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int LOOK_EVERY_MS = 20;
    private static final int RETRY_AFTER_MS = 500;

    private final OutboxRound round;
    private final Semaphore news = new Semaphore(0);
    private @Nullable Thread thread;

    OutboxRelay(OutboxRound round) {
        this.round = round;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relay);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended committed) {
        news.release();
    }

    /** Whether events still go out; a relay that ended never comes back by itself. */
    boolean isAlive() {
        return thread != null && thread.isAlive();
    }

    private void relay() {
        try (round) {
            while (!Thread.currentThread().isInterrupted()) {
                pause(tell());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns how long to wait before the next look, in milliseconds. */
    private int tell() {
        try {
            return round.tellNext() ? 0 : LOOK_EVERY_MS;
        } catch (SQLException | BrokerRefused e) {
            LOG.warnf(e, "the outbox waits: database or broker do not answer");
            round.close();
            return RETRY_AFTER_MS;
        }
    }

    private void pause(int milliseconds) throws InterruptedException {
        if (milliseconds > 0 && news.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
