package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.concept.CurrentConcept;
import kim.cases.person.Households;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [C10] A closed case goes on as a new episode; its number and history stay. */
@ApplicationScoped
class ReopeningCase {

    private final Casework casework;
    private final Households households;
    private final CurrentConcept concepts;
    private final Clock clock;

    ReopeningCase(Casework casework, Households households, CurrentConcept concepts, Clock clock) {
        this.casework = casework;
        this.households = households;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId reopen(CaseFileId id, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.REOPENED, caller);
        expected.mustMatch(file);
        var today = LocalDate.now(clock);
        file.reopen(concepts.today().initialType(), today);
        casework.tell(file, reopened(file, today));
        return id;
    }

    private CaseEvent reopened(CaseFile file, LocalDate today) {
        var assignment = file.assignment();
        var episode = file.episode();
        return new CaseEvent.Reopened(
                file.id().id(),
                episode.number(),
                today,
                file.type(),
                file.phase(),
                assignment.focusArea(),
                assignment.post().code(),
                assignment.organisation().code(),
                file.municipality(),
                file.accessRoute(),
                episode.requestedOn(),
                episode.openedOn(),
                households.kind(file.household()),
                households.coarse(file.household(), today));
    }
}
