package kim.cases.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class LegalHolds implements PanacheRepositoryBase<LegalHold, LegalHoldId> {

    LegalHold required(LegalHoldId id) {
        return findByIdOptional(id).orElseThrow(NotVisible::new);
    }

    boolean standAgainst(CaseFileId caseFile) {
        return count("caseFile = ?1 and liftedOn is null", caseFile) > 0;
    }

    /** The next ones before that id, newest first. */
    List<LegalHold> page(UUID before, int limit) {
        return find("id.id < ?1 order by id.id desc", before).page(0, limit).list();
    }
}
