package kim.cases.casefile;

import java.util.UUID;
import kim.platform.event.DomainEvent;

/** What others hear of a case: coarse, without a name or a word that was said [D4]. Its components are the contract's. */
public interface CaseFact extends DomainEvent {

    UUID caseId();

    /** The name of the contract, such as {@code kim.case.opened.v1}. */
    String eventType();
}
