package kim.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AdmissionDecisions implements PanacheRepositoryBase<AdmissionDecision, UUID> {

    /** Oldest first. */
    List<AdmissionDecision> of(CaseFileId caseFile) {
        return list("caseFile = ?1 order by id", caseFile);
    }
}
