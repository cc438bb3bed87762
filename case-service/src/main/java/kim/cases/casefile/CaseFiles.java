package kim.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.NotVisible;

@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, CaseFileId> {

    private static final String CASES = "from CaseFile file where ";

    private final ActingPosts acting;

    CaseFiles(ActingPosts acting) {
        this.acting = acting;
    }

    CaseFile visible(CaseFileId id, Caller caller) {
        return query(id, caller).firstResultOptional().orElseThrow(NotVisible::new);
    }

    /** As {@link #visible}, held until the transaction ends: who comes second waits and then sees what the first did. */
    CaseFile visibleToChange(CaseFileId id, Caller caller) {
        return query(id, caller)
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
        var wanted = filter.narrow(Sight.of(caller, acting.of(caller)));
        return find(
                        CASES + wanted.predicate() + " and file.id.id < :before order by file.id.id desc",
                        wanted.values().and("before", before))
                .page(0, limit)
                .list();
    }

    long count(CaseFilter filter, Caller caller) {
        var posts = acting.of(caller);
        var wanted =
                filter.narrow(filter.singlesNobodyOut() ? Sight.ofFigures(caller, posts) : Sight.of(caller, posts));
        return count(CASES + wanted.predicate(), wanted.values());
    }

    private PanacheQuery<CaseFile> query(CaseFileId id, Caller caller) {
        var sight = Sight.of(caller, acting.of(caller));
        return find(
                CASES + sight.predicate() + " and file.id = :id", sight.values().and("id", id));
    }
}
