package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** Somebody has asked, and what the directory says of a service is still so. */
@ApplicationScoped
class AssuringService {

    private final ListedServices services;
    private final Clock clock;

    AssuringService(ListedServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Added assure(UUID id, ExpectedVersion expected) {
        var service = services.visible(id);
        expected.mustMatch(service);
        service.assure(LocalDate.now(clock));
        return new Added(id);
    }
}
