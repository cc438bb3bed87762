package kim.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kim.cases.deputy.ActingPosts;
import kim.cases.deputy.BrokenGlass;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.OrganisationCode;

@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, CaseFileId> {

    private static final String CASES = "from CaseFile file where ";

    private final ActingPosts acting;
    private final CoordinatedArea area;
    private final BrokenGlass glass;

    CaseFiles(ActingPosts acting, BrokenGlass glass, CoordinatedArea area) {
        this.acting = acting;
        this.glass = glass;
        this.area = area;
    }

    CaseFile visible(CaseFileId id, Caller caller) {
        return visible(id, caller, LockModeType.NONE);
    }

    /** As {@link #visible}, held until the transaction ends: who comes second waits and then sees what the first did. */
    CaseFile visibleToChange(CaseFileId id, Caller caller) {
        return visible(id, caller, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whatever the caller may see: by that number, of their own organisation. */
    Optional<CaseFile> numbered(String number, OrganisationCode organisation) {
        return find("number = ?1 and assignment.organisation = ?2", number, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** For what the platform itself does to a case. */
    CaseFile toChange(CaseFileId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotVisible::new);
    }

    Optional<CaseFile> cameBy(UUID referral) {
        return find("provenance.referralId", referral).firstResultOptional();
    }

    boolean isTaken(String externalReference) {
        return count("provenance.externalReference", externalReference) > 0;
    }

    /** The next cases before that id, newest first. */
    List<CaseFile> page(CaseFilter filter, UUID before, int limit, Caller caller) {
        var wanted = filter.narrow(Sight.of(caller, acting.of(caller), area.of(caller)));
        return find(
                        CASES + wanted.predicate() + " and file.id.id < :before order by file.id.id desc",
                        wanted.values().and("before", before))
                .page(0, limit)
                .list();
    }

    long count(CaseFilter filter, Caller caller) {
        var posts = acting.of(caller);
        var wanted = filter.narrow(
                filter.singlesNobodyOut()
                        ? Sight.ofFigures(caller, posts, area.of(caller))
                        : Sight.of(caller, posts, area.of(caller)));
        return count(CASES + wanted.predicate(), wanted.values());
    }

    /** The next running cases of posts other than these before that id, newest first. */
    List<CaseFile> runningOutside(List<String> posts, UUID before, int limit, Caller caller) {
        var sight = Sight.of(caller, Set.of(), area.of(caller));
        return find(
                        CASES + sight.predicate()
                                + " and file.standing.phase <> CLOSED and file.assignment.post.code not in :posts"
                                + " and file.id.id < :before order by file.id.id desc",
                        sight.values().and("posts", posts).and("before", before))
                .page(0, limit)
                .list();
    }

    private CaseFile visible(CaseFileId id, Caller caller, LockModeType lock) {
        var sight = Sight.of(caller, acting.of(caller), area.of(caller));
        return find(
                        CASES + sight.predicate() + " and file.id = :id",
                        sight.values().and("id", id))
                .withLock(lock)
                .firstResultOptional()
                .or(() -> openedInEmergency(id, caller, lock))
                .orElseThrow(NotVisible::new);
    }

    private Optional<CaseFile> openedInEmergency(CaseFileId id, Caller caller, LockModeType lock) {
        return glass.opens(id.id(), caller) ? findByIdOptional(id, lock) : Optional.empty();
    }
}
