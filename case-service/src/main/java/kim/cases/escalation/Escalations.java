package kim.cases.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.PostCode;
import kim.platform.Role;

@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

    /** Known to the post that asked and to coordination. */
    private static final String KNOWN_TO = "(post.code in :posts or :coordinates = true) and ";

    private final ActingPosts acting;

    Escalations(ActingPosts acting) {
        this.acting = acting;
    }

    Escalation known(UUID id, Caller caller) {
        return find(KNOWN_TO + "id = :id", knownTo(caller).and("id", id))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next before that id, newest first. */
    List<Escalation> page(UUID before, int limit, Caller caller) {
        return find(KNOWN_TO + "id < :before order by id desc", knownTo(caller).and("before", before))
                .page(0, limit)
                .list();
    }

    private Parameters knownTo(Caller caller) {
        return Parameters.with(
                        "posts", acting.of(caller).stream().map(PostCode::code).toList())
                .and("coordinates", caller.is(Role.COORDINATOR));
    }
}
