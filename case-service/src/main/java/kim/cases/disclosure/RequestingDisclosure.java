package kim.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;

/** [E6] Whoever leads the case asks for a second person; also when the case is closed, as danger does not wait for a file. */
@ApplicationScoped
class RequestingDisclosure {

    private final Casework casework;
    private final Disclosures disclosures;
    private final Audit audit;
    private final Clock clock;

    RequestingDisclosure(Casework casework, Disclosures disclosures, Audit audit, Clock clock) {
        this.casework = casework;
        this.disclosures = disclosures;
        this.audit = audit;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    DisclosureId request(CaseFileId id, DisclosureRequest request, Caller caller) {
        var file = casework.toChange(id, CaseAct.DISCLOSURE_REQUESTED, caller);
        var disclosure = new Disclosure(file, request, caller.subject(), LocalDate.now(clock));
        disclosures.persist(disclosure);
        audit.wrote("disclosure", disclosure.id().id(), request.legalBasis().name());
        return disclosure.id();
    }
}
