package kim.cases.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Goals implements PanacheRepositoryBase<Goal, GoalId> {

    Goal of(CaseFileId caseFile, GoalId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The goals of the present episode, the most important first. */
    List<Goal> of(CaseFile file) {
        return find("caseFile = ?1 and episode = ?2", file.id(), file.episodeNumber()).stream()
                .sorted(Comparator.comparing(Goal::priority).thenComparing(Goal::id))
                .toList();
    }

    /** The next goals of the case after that id, oldest first. */
    List<Goal> page(CaseFileId caseFile, UUID after, int limit) {
        return find("caseFile = ?1 and id.id > ?2 order by id.id", caseFile, after)
                .page(0, limit)
                .list();
    }
}
