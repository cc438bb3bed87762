package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** The directory's services, alone, as a list, and those that somebody should ask about again. */
@ApplicationScoped
class ReadingServices {

    private final ListedServices services;
    private final ServiceViews views;
    private final Reviews reviews;
    private final Cursors cursors;

    ReadingServices(ListedServices services, ServiceViews views, Reviews reviews, Cursors cursors) {
        this.services = services;
        this.views = views;
        this.reviews = reviews;
        this.cursors = cursors;
    }

    @Transactional
    Versioned<ServiceView> read(UUID id) {
        return views.versioned(services.visible(id));
    }

    @Transactional
    Page<ServiceView> list(PageRequest page) {
        return cursors.ascending(page, services::page, ListedService::id, views::view);
    }

    /** Longest unassured first, all of them: a list of what is to be done is not leafed through. */
    @Transactional
    Page<ServiceView> due(@Nullable Integer months) {
        var assuredBefore = reviews.assuredBefore(months == null ? reviews.months() : months);
        var due = services.listAll().stream()
                .filter(service -> service.isDueForReview(assuredBefore))
                .sorted(Comparator.comparing(ListedService::assuredOn).thenComparing(ListedService::id))
                .map(views::view)
                .toList();
        return new Page<>(due, null, (long) due.size());
    }
}
