package kim.cases.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, AssessmentId> {

    Assessment of(CaseFileId caseFile, AssessmentId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The last one of the present episode. */
    Optional<Assessment> latest(CaseFile file) {
        return find("caseFile = ?1 and episode = ?2 order by number desc", file.id(), file.episodeNumber())
                .firstResultOptional();
    }

    /** The one before it in the same episode. */
    Optional<Assessment> before(Assessment assessment, CaseFile file) {
        return find(
                        "caseFile = ?1 and episode = ?2 and number = ?3",
                        file.id(),
                        file.episodeNumber(),
                        assessment.number() - 1)
                .firstResultOptional();
    }

    /** The next assessments of the case after that id, oldest first. */
    List<Assessment> page(CaseFileId caseFile, UUID after, int limit) {
        return find("caseFile = ?1 and id.id > ?2 order by id.id", caseFile, after)
                .page(0, limit)
                .list();
    }
}
