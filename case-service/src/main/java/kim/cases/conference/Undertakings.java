package kim.cases.conference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Undertakings implements PanacheRepositoryBase<Undertaking, UndertakingId> {

    Undertaking of(CaseFileId caseFile, UndertakingId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    List<Undertaking> of(ConferenceId conference) {
        return list("conference = ?1 order by id.id", conference);
    }
}
