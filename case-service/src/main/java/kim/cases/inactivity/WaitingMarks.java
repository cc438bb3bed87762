package kim.cases.inactivity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;

@ApplicationScoped
class WaitingMarks implements PanacheRepositoryBase<WaitingMark, UUID> {

    /** The mark that holds on that day, if any. */
    Optional<WaitingMark> on(LocalDate day, CaseFileId caseFile) {
        return find(
                        "caseFile = ?1 and endedOn is null and (until is null or until >= ?2) order by id desc",
                        caseFile,
                        day)
                .firstResultOptional();
    }
}
