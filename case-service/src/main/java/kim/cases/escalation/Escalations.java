package kim.cases.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kim.cases.casefile.CoordinatedArea;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.PostCode;
import kim.platform.Role;

@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

    /** Known to the post that asked and to coordination, where that is limited of its districts only [W6]. */
    private static final String KNOWN_TO = """
            (post.code in :posts
             or :coordinates = true and (:everywhere = true or caseFile.id in
                 (select file.id.id from CaseFile file where file.municipality in :area))) and\s""";

    private final ActingPosts acting;
    private final CoordinatedArea area;

    Escalations(ActingPosts acting, CoordinatedArea area) {
        this.acting = acting;
        this.area = area;
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
        var limited = area.of(caller);
        return Parameters.with(
                        "posts", acting.of(caller).stream().map(PostCode::code).toList())
                .and("coordinates", caller.is(Role.COORDINATOR))
                .and("everywhere", limited.isEmpty())
                .and("area", limited.orElse(Set.of("")));
    }
}
