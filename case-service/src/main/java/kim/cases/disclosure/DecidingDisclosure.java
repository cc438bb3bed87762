package kim.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;

/** [E6] The second person confirms or refuses; they see what is to be told to whom and why, and nothing of the case. */
@ApplicationScoped
class DecidingDisclosure {

    private final Casework casework;
    private final Disclosures disclosures;
    private final Audit audit;
    private final Clock clock;

    DecidingDisclosure(Casework casework, Disclosures disclosures, Audit audit, Clock clock) {
        this.casework = casework;
        this.disclosures = disclosures;
        this.audit = audit;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    DisclosureId decide(DisclosureId id, DisclosureDecisionRequest decision, Caller caller) {
        var disclosure = disclosures.knownTo(caller, id);
        casework.toFollow(disclosure.caseFile(), CaseAct.DISCLOSURE_DECIDED, caller.subject());
        disclosure.decide(decision, caller.subject(), LocalDate.now(clock));
        audit.wrote("disclosure", id.id(), decision.verdict().name());
        return id;
    }
}
