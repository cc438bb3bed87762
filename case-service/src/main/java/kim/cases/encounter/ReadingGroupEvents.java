package kim.cases.encounter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The group events that somebody may know of, newest first. */
@ApplicationScoped
class ReadingGroupEvents {

    private final GroupEvents groupEvents;
    private final Cursors cursors;

    ReadingGroupEvents(GroupEvents groupEvents, Cursors cursors) {
        this.groupEvents = groupEvents;
        this.cursors = cursors;
    }

    @Transactional
    Page<GroupEventView> list(PageRequest request, Caller caller) {
        return cursors.descending(
                request, (before, limit) -> groupEvents.page(before, limit, caller), GroupEvent::id, GroupEvent::view);
    }

    @Transactional
    Versioned<GroupEventView> read(UUID id, Caller caller) {
        var found = groupEvents.known(id, caller);
        return new Versioned<>(found.view(), found.version());
    }
}
