package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.TimeOrderedId;
import kim.platform.idempotency.Idempotent;

/** A further service; who adds it vouches for it. */
@ApplicationScoped
class AddingService {

    private final ListedServices services;
    private final DirectoryRules rules;
    private final Clock clock;

    AddingService(ListedServices services, DirectoryRules rules, Clock clock) {
        this.services = services;
        this.rules = rules;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Added add(ServiceDetails details) {
        rules.check(details);
        var added = new ListedService(TimeOrderedId.next(), details, LocalDate.now(clock));
        services.persist(added);
        return new Added(added.id());
    }
}
