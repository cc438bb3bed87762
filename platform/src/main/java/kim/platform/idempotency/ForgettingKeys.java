package kim.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kim.platform.EveryKreis;
import org.jdbi.v3.core.Jdbi;

/** Keys are kept for 30 days, then nobody repeats a request any more. */
@ApplicationScoped
class ForgettingKeys {

    private static final Duration KEPT = Duration.ofDays(30);

    private final EveryKreis everyKreis;
    private final Jdbi database;
    private final Clock clock;

    ForgettingKeys(EveryKreis everyKreis, Jdbi database, Clock clock) {
        this.everyKreis = everyKreis;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "0 17 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var oldest = Instant.now(clock).minus(KEPT);
        everyKreis.inTurn(kreis ->
                database.useHandle(handle -> handle.createUpdate("delete from idempotency_key where kept_at < :oldest")
                        .bind("oldest", oldest)
                        .execute()));
    }
}
