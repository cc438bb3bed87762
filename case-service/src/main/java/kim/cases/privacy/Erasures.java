package kim.cases.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, ErasureId> {

    Erasure required(ErasureId id) {
        return findByIdOptional(id).orElseThrow(NotVisible::new);
    }

    /** Held until the transaction ends, so that nobody else carries it out meanwhile. */
    Optional<Erasure> toCarryOut(ErasureId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(Erasure::isDue);
    }

    List<ErasureId> due() {
        return list("state = REQUESTED order by id.id").stream()
                .map(Erasure::id)
                .toList();
    }

    List<Erasure> heldFor(CaseFileId caseFile) {
        return list("caseFile = ?1 and state = HELD", caseFile);
    }

    boolean isUnderWay(CaseFileId caseFile) {
        return count("caseFile = ?1 and person is null and state <> APPLIED", caseFile) > 0;
    }

    /** The next ones before that id, newest first. */
    List<Erasure> page(UUID before, int limit) {
        return find("id.id < ?1 order by id.id desc", before).page(0, limit).list();
    }
}
