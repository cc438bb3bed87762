package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The directory's organisations, alone and as a list. */
@ApplicationScoped
class ReadingOrganisations {

    private final ListedOrganisations listed;
    private final Cursors cursors;

    ReadingOrganisations(ListedOrganisations listed, Cursors cursors) {
        this.listed = listed;
        this.cursors = cursors;
    }

    @Transactional
    Versioned<OrganisationView> read(UUID id) {
        var one = listed.visible(id);
        return new Versioned<>(OrganisationView.of(one), one.version());
    }

    @Transactional
    Page<OrganisationView> list(PageRequest page) {
        return cursors.ascending(page, listed::page, ListedOrganisation::id, OrganisationView::of);
    }
}
