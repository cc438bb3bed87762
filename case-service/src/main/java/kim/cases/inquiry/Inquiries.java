package kim.cases.inquiry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Inquiries implements PanacheRepositoryBase<Inquiry, UUID> {

    /** The next questions of the case after that id, oldest first. */
    List<Inquiry> page(CaseFileId caseFile, UUID after, int limit) {
        return find("caseFile = ?1 and id > ?2 order by id", caseFile, after)
                .page(0, limit)
                .list();
    }

    Inquiry of(CaseFileId caseFile, UUID id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }
}
