package kim.cases.encounter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The open hours that somebody may know of, newest first. */
@ApplicationScoped
class ReadingOpenHours {

    private final OpenHours openHours;
    private final Cursors cursors;

    ReadingOpenHours(OpenHours openHours, Cursors cursors) {
        this.openHours = openHours;
        this.cursors = cursors;
    }

    @Transactional
    Page<OpenHourView> list(PageRequest request, Caller caller) {
        return cursors.descending(
                request, (before, limit) -> openHours.page(before, limit, caller), OpenHour::id, OpenHour::view);
    }

    @Transactional
    Versioned<OpenHourView> read(UUID id, Caller caller) {
        var found = openHours.known(id, caller);
        return new Versioned<>(found.view(), found.version());
    }
}
