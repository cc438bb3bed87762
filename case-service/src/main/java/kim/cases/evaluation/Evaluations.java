package kim.cases.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Evaluations implements PanacheRepositoryBase<Evaluation, EvaluationId> {

    Evaluation of(CaseFileId caseFile, EvaluationId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next evaluations of the case after that id, oldest first. */
    List<Evaluation> page(CaseFileId caseFile, UUID after, int limit) {
        return find("caseFile = ?1 and id.id > ?2 order by id.id", caseFile, after)
                .page(0, limit)
                .list();
    }
}
