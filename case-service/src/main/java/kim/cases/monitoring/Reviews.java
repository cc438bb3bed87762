package kim.cases.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.plan.MeasureId;
import kim.platform.NotVisible;

@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, ReviewId> {

    Review of(CaseFileId caseFile, ReviewId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next reviews of the measure after that id, oldest first. */
    List<Review> page(CaseFileId caseFile, MeasureId measure, UUID after, int limit) {
        return find("caseFile = ?1 and measure = ?2 and id.id > ?3 order by id.id", caseFile, measure, after)
                .page(0, limit)
                .list();
    }
}
