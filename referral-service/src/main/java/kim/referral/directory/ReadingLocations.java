package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The directory's locations, alone and as a list. */
@ApplicationScoped
class ReadingLocations {

    private final ListedLocations listed;
    private final Cursors cursors;

    ReadingLocations(ListedLocations listed, Cursors cursors) {
        this.listed = listed;
        this.cursors = cursors;
    }

    @Transactional
    Versioned<LocationView> read(UUID id) {
        var one = listed.visible(id);
        return new Versioned<>(LocationView.of(one), one.version());
    }

    @Transactional
    Page<LocationView> list(PageRequest page) {
        return cursors.ascending(page, listed::page, ListedLocation::id, LocationView::of);
    }
}
