package kim.platform.crypto;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kim.platform.EveryKreis;

/** After a new master key was put in front, every night wraps under it what still is under an older one. */
@ApplicationScoped
class RewrappingKeys {

    private final EveryKreis everyKreis;
    private final DataKeys keys;

    RewrappingKeys(EveryKreis everyKreis, DataKeys keys) {
        this.everyKreis = everyKreis;
        this.keys = keys;
    }

    /** In the Kreis at hand. */
    @Transactional
    List<MasterKeyUse> use() {
        return keys.use();
    }

    @Scheduled(cron = "0 41 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rewrap() {
        everyKreis.inTurn(kreis -> keys.rewrap());
    }
}
