package kim.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.audit.Audit;

/** What was disclosed without consent, and what waits for a second person. */
@ApplicationScoped
class ReadingDisclosures {

    private static final String KIND = "disclosure";

    private final Casework casework;
    private final Disclosures disclosures;
    private final Audit audit;

    ReadingDisclosures(Casework casework, Disclosures disclosures, Audit audit) {
        this.casework = casework;
        this.disclosures = disclosures;
        this.audit = audit;
    }

    @Transactional
    List<DisclosureView> ofCase(CaseFileId id, Caller caller) {
        casework.toRead(id, "disclosures", caller);
        return disclosures.of(id).stream().map(Disclosure::view).toList();
    }

    @Transactional
    List<DisclosureView> waiting(Caller caller) {
        return disclosures.waitingFor(caller).stream().map(this::noted).toList();
    }

    @Transactional
    DisclosureView read(DisclosureId id, Caller caller) {
        return noted(disclosures.knownTo(caller, id));
    }

    private DisclosureView noted(Disclosure disclosure) {
        audit.read(KIND, disclosure.id().id(), "second person");
        return disclosure.view();
    }
}
