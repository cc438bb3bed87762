package kim.cases.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** Who acts for whom, and who did. */
@ApplicationScoped
class ReadingDeputies {

    private final Deputyships deputyships;
    private final Cursors cursors;

    ReadingDeputies(Deputyships deputyships, Cursors cursors) {
        this.deputyships = deputyships;
        this.cursors = cursors;
    }

    @Transactional
    Page<DeputyshipView> list(PageRequest request, Caller caller) {
        return cursors.descending(
                request, (before, limit) -> deputyships.page(before, limit, caller), Deputyship::id, Deputyship::view);
    }

    @Transactional
    Versioned<DeputyshipView> read(UUID id, Caller caller) {
        var deputyship = deputyships.known(id, caller);
        return new Versioned<>(deputyship.view(), deputyship.version());
    }
}
