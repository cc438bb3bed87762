package kim.platform.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kim.platform.event.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** [D3] Does this service's part of an erasure, once, and confirms it to whoever asked. */
@ApplicationScoped
public class ApplyingErasure {

    private final ErasureLedger ledger;
    private final List<Forgetting> parts;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    ApplyingErasure(
            ErasureLedger ledger,
            @All List<Forgetting> parts,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.ledger = ledger;
        this.parts = parts;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(ErasureEvent.Requested request) {
        if (ledger.enter(request)) {
            var rows = parts.stream().mapToLong(part -> part.forget(request)).sum();
            outbox.append(new ErasureEvent.Confirmed(request.erasureId(), service, rows, LocalDate.now(clock)));
        }
    }
}
