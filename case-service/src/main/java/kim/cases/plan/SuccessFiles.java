package kim.cases.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseFile;

@ApplicationScoped
class SuccessFiles implements PanacheRepositoryBase<Success, UUID> {

    /** Of the present episode, or the last one of a closed case. */
    Optional<Success> of(CaseFile file) {
        return find("caseFile = ?1 and episode = ?2", file.id(), file.episodeNumber())
                .firstResultOptional();
    }
}
