package kim.cases.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.NotVisible;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, DisclosureId> {

    private static final int MOST = 200;

    List<Disclosure> of(CaseFileId caseFile) {
        return list("caseFile = ?1 order by id.id", caseFile);
    }

    /** What waits for a second person of the caller's organisation, the oldest first; also of closed focus areas [W2]. */
    List<Disclosure> waitingFor(Caller caller) {
        return find(
                        "organisation = ?1 and state = REQUESTED and requestedBy <> ?2 order by id.id",
                        caller.organisation(),
                        caller.subject())
                .page(0, MOST)
                .list();
    }

    Disclosure knownTo(Caller caller, DisclosureId id) {
        return find("id = ?1 and organisation = ?2", id, caller.organisation())
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }
}
