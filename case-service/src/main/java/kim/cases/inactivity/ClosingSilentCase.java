package kim.cases.inactivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.casefile.ClosingCase;
import kim.cases.concept.CurrentConcept;

/** Warns of one silent case, or closes it; whoever works on it at the same time comes first. */
@ApplicationScoped
class ClosingSilentCase {

    private static final String SERVICE = "case-service";

    private final Casework casework;
    private final Outlooks outlooks;
    private final Warnings warnings;
    private final ClosingCase closing;
    private final CurrentConcept concepts;

    ClosingSilentCase(
            Casework casework, Outlooks outlooks, Warnings warnings, ClosingCase closing, CurrentConcept concepts) {
        this.casework = casework;
        this.outlooks = outlooks;
        this.warnings = warnings;
        this.closing = closing;
        this.concepts = concepts;
    }

    void look(CaseFileId id, LocalDate today) {
        var file = casework.held(id);
        if (file.isOpen()) {
            outlooks.of(file, concepts.on(today), today).ifPresent(outlook -> act(file, outlook, today));
        }
    }

    private void act(CaseFile file, Outlook outlook, LocalDate today) {
        if (outlook.isToBeClosed(today)) {
            casework.toFollow(file.id(), CaseAct.CLOSED_FOR_INACTIVITY, SERVICE);
            closing.closeForInactivity(file, today);
        } else if (outlook.isToBeWarned(today)) {
            casework.toFollow(file.id(), CaseAct.INACTIVITY_WARNED, SERVICE);
            warnings.warn(file, today, outlook.closesOn(today));
        }
    }
}
