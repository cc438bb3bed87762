package kim.cases.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.PostCode;

/** Who asked; for the officer all of the Kreis, for a case manager those of the posts they act for. */
@ApplicationScoped
class SubjectAccesses implements PanacheRepositoryBase<SubjectAccess, SubjectAccessId> {

    private static final String OF_POSTS =
            " and caseFile.id in (select file.id.id from CaseFile file where file.assignment.post.code in :posts)";

    private final ActingPosts acting;

    SubjectAccesses(ActingPosts acting) {
        this.acting = acting;
    }

    SubjectAccess visible(SubjectAccessId id, Caller caller) {
        return find("id = :id" + limit(caller), values(caller).and("id", id))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next ones before that id, newest first. */
    List<SubjectAccess> page(UUID before, int limit, Caller caller) {
        return find(
                        "id.id < :before" + limit(caller) + " order by id.id desc",
                        values(caller).and("before", before))
                .page(0, limit)
                .list();
    }

    private static String limit(Caller caller) {
        return caller.may("privacy:manage") ? "" : OF_POSTS;
    }

    private Parameters values(Caller caller) {
        return caller.may("privacy:manage")
                ? new Parameters()
                : Parameters.with(
                        "posts", acting.of(caller).stream().map(PostCode::code).toList());
    }
}
