package kim.cases.encounter;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.PostCode;
import kim.platform.Role;

/** Which occasions somebody knows: of their posts, of the carrier they lead, of the Kreis they coordinate [D7]. */
final class OccasionSight {

    static final String KNOWN_TO =
            "(occasion.post in :posts or occasion.organisation = :led or :coordinates = true) and ";

    private OccasionSight() {}

    static Parameters of(Caller caller) {
        return Parameters.with(
                        "posts", caller.posts().stream().map(PostCode::code).toList())
                .and("led", caller.is(Role.CARRIER_LEAD) ? caller.organisation().code() : "")
                .and("coordinates", caller.is(Role.COORDINATOR));
    }

    static Parameters of(Caller caller, UUID before) {
        return of(caller).and("before", before);
    }
}
