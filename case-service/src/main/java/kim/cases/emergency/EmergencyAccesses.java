package kim.cases.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.PostCode;
import kim.platform.Role;

@ApplicationScoped
class EmergencyAccesses implements PanacheRepositoryBase<EmergencyAccess, UUID> {

    /** Known to whoever opened the case, to the post whose case it is, to the lead of its carrier and to coordination. */
    private static final String KNOWN_TO =
            "(who = :who or post.code in :posts or organisation = :led or :coordinates = true) and ";

    EmergencyAccess known(UUID id, Caller caller) {
        return find(KNOWN_TO + "id = :id", knownTo(caller).and("id", id))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next before that id, newest first. */
    List<EmergencyAccess> page(UUID before, int limit, Caller caller) {
        return find(KNOWN_TO + "id < :before order by id desc", knownTo(caller).and("before", before))
                .page(0, limit)
                .list();
    }

    private static Parameters knownTo(Caller caller) {
        return Parameters.with("who", caller.subject())
                .and("posts", caller.posts().stream().map(PostCode::code).toList())
                .and("led", caller.is(Role.CARRIER_LEAD) ? caller.organisation().code() : "")
                .and("coordinates", caller.is(Role.COORDINATOR));
    }
}
