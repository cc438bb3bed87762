package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.concept.CurrentConcept;
import kim.cases.person.Households;

/** [C10] A closed case begins another episode; part of the reopening, which knows of consent. Number and history stay. */
@ApplicationScoped
public class BeginningEpisode {

    private final Casework casework;
    private final Households households;
    private final CurrentConcept concepts;
    private final Clock clock;

    BeginningEpisode(Casework casework, Households households, CurrentConcept concepts, Clock clock) {
        this.casework = casework;
        this.households = households;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(CaseFile file) {
        var today = LocalDate.now(clock);
        file.reopen(concepts.today().initialType(), today);
        casework.tell(file, reopened(file, today));
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
                file.provenance().accessRoute(),
                episode.requestedOn(),
                episode.openedOn(),
                households.kind(file.household()),
                households.coarse(file.household(), today));
    }
}
