package kim.cases.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class MeasureFiles implements PanacheRepositoryBase<Measure, MeasureId> {

    Measure of(CaseFileId caseFile, MeasureId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    List<Measure> of(GoalId goal) {
        return list("goal = ?1 order by id.id", goal);
    }

    Optional<Measure> referredBy(UUID chain) {
        return find("referralId", chain).firstResultOptional();
    }
}
