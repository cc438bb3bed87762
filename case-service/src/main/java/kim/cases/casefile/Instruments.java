package kim.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Instruments implements PanacheRepositoryBase<InstrumentOnFile, UUID> {

    /** Everything on file for the case, in the order in which it was filed. */
    List<InstrumentOnFile> of(CaseFileId caseFile) {
        return list("caseFile = ?1 order by on, id", caseFile);
    }
}
