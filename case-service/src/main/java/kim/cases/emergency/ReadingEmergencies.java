package kim.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Role;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** Who opened whose case in an emergency, for those who must know [D5]. */
@ApplicationScoped
class ReadingEmergencies {

    private final EmergencyAccesses accesses;
    private final Cursors cursors;

    ReadingEmergencies(EmergencyAccesses accesses, Cursors cursors) {
        this.accesses = accesses;
        this.cursors = cursors;
    }

    @Transactional
    Page<EmergencyAccessView> list(PageRequest request, Caller caller) {
        return cursors.descending(
                request,
                (before, limit) -> accesses.page(before, limit, caller),
                EmergencyAccess::id,
                access -> access.view(mayKnowCase(caller)));
    }

    @Transactional
    Versioned<EmergencyAccessView> read(UUID id, Caller caller) {
        var access = accesses.known(id, caller);
        return new Versioned<>(access.view(mayKnowCase(caller)), access.version());
    }

    private static boolean mayKnowCase(Caller caller) {
        return !caller.is(Role.COORDINATOR) && !caller.is(Role.CARRIER_LEAD);
    }
}
