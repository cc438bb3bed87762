package kim.cases.conference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Conferences implements PanacheRepositoryBase<Conference, ConferenceId> {

    Conference of(CaseFileId caseFile, ConferenceId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next conferences of the case after that id, oldest first. */
    List<Conference> page(CaseFileId caseFile, UUID after, int limit) {
        return find("caseFile = ?1 and id.id > ?2 order by id.id", caseFile, after)
                .page(0, limit)
                .list();
    }
}
