package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;

/** What the directory says of a service is put right. */
@ApplicationScoped
class ChangingService {

    private final ListedServices services;
    private final ServiceViews views;
    private final DirectoryRules rules;
    private final Clock clock;

    ChangingService(ListedServices services, ServiceViews views, DirectoryRules rules, Clock clock) {
        this.services = services;
        this.views = views;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    Versioned<ServiceView> change(UUID id, ExpectedVersion expected, ServiceDetails details) {
        var service = services.visible(id);
        expected.mustMatch(service);
        rules.check(details);
        service.change(details, LocalDate.now(clock));
        services.flush();
        return views.versioned(service);
    }
}
