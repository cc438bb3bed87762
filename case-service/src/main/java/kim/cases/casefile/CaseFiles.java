package kim.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.PostCode;
import kim.platform.Role;

@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, CaseFileId> {

    /** Whether a case exists for somebody [W]: for its post, its carrier's lead and coordination; a closed focus area for its post only [W2]. */
    static final String KNOWN_TO = """
            (assignment.post.code in :posts
             or assignment.closedArea = false and assignment.organisation.code = :ledOrganisation
             or assignment.closedArea = false and :coordinates = true)""";

    /** What somebody may count [W2]: closed focus areas are part of every figure. */
    static final String COUNTED_BY = """
            (assignment.post.code in :posts
             or assignment.organisation.code = :ledOrganisation
             or :coordinates = true)""";

    /** Named, so that a filter can speak of its past episodes. */
    private static final String CASES = "from CaseFile file where ";

    /** No organisation is called that. */
    private static final String NONE = "";

    CaseFile visible(CaseFileId id, Caller caller) {
        return find(KNOWN_TO + " and id = :id", as(caller).and("id", id))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** As {@link #visible}, held until the transaction ends: who comes second waits and then sees what the first did. */
    CaseFile visibleToChange(CaseFileId id, Caller caller) {
        return find(KNOWN_TO + " and id = :id", as(caller).and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** For what the platform itself does to a case. */
    CaseFile toChange(CaseFileId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotVisible::new);
    }

    Optional<CaseFile> cameBy(UUID referral) {
        return find("referralId", referral).firstResultOptional();
    }

    boolean isTaken(String externalReference) {
        return count("externalReference", externalReference) > 0;
    }

    /** The next cases before that id, newest first. */
    List<CaseFile> page(CaseFilter filter, UUID before, int limit, Caller caller) {
        var values = as(caller).and("before", before);
        var query = CASES + filter.narrow(KNOWN_TO, values) + " and id.id < :before order by id.id desc";
        return find(query, values).page(0, limit).list();
    }

    long count(CaseFilter filter, Caller caller) {
        var values = as(caller);
        return count(CASES + filter.narrow(COUNTED_BY, values), values);
    }

    private static Parameters as(Caller caller) {
        return Parameters.with(
                        "posts", caller.posts().stream().map(PostCode::code).toList())
                .and(
                        "ledOrganisation",
                        caller.is(Role.CARRIER_LEAD) ? caller.organisation().code() : NONE)
                .and("coordinates", caller.is(Role.COORDINATOR));
    }
}
