package kim.cases.linking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.consent.ConsentEvent;
import kim.cases.consent.Purpose;

@ApplicationScoped
class PreparedReferrals implements PanacheRepositoryBase<PreparedReferral, UUID> {

    /** Without consent to data processing nothing of the case may leave, whatever else was agreed to [E1]. */
    List<PreparedReferral> restingOn(ConsentEvent.Withdrawn consent) {
        return consent.purpose() == Purpose.DATA_PROCESSING
                ? list("caseFile.id", consent.caseId())
                : list("consent.id", consent.consentId());
    }
}
