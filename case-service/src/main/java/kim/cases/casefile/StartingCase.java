package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.concept.CurrentConcept;
import kim.cases.person.Households;
import kim.platform.Caller;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** Begins a case with its household, whichever way it came; part of the opening that knows the way. */
@ApplicationScoped
public class StartingCase {

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final Households households;
    private final CurrentConcept concept;
    private final Casework casework;
    private final Authorship authorship;
    private final Clock clock;

    StartingCase(
            CaseFiles files,
            CaseNumbers numbers,
            Households households,
            CurrentConcept concept,
            Casework casework,
            Authorship authorship,
            Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.households = households;
        this.concept = concept;
        this.casework = casework;
        this.authorship = authorship;
        this.clock = clock;
    }

    public CaseFile startedBy(Caller caller, NewCase opening) {
        casework.begin(CaseAct.OPENED, caller);
        return start(opening);
    }

    public CaseFile startedBy(String service, NewCase opening) {
        authorship.declare(CaseAct.OPENED, service);
        return start(opening);
    }

    /** Whether a case came by this referral already. */
    public boolean hasStartedFrom(UUID referral) {
        return files.cameBy(referral).isPresent();
    }

    private CaseFile start(NewCase opening) {
        var today = LocalDate.now(clock);
        var number = numbers.next(today);
        requireFree(opening.externalReference());
        var household = households.takeIn(opening.household(), today);
        var file = new CaseFile(number, concept.today().initialType(), household, opening, today);
        files.persist(file);
        casework.begun(file);
        casework.tell(file, opened(file));
        return file;
    }

    /** The number drawn before holds the Kreis's counter, so nobody takes the reference in between. */
    private void requireFree(@Nullable String externalReference) {
        if (externalReference != null && files.isTaken(externalReference)) {
            throw new StepRefused(new UnmetCondition(
                    "EXTERNAL_REFERENCE_TAKEN",
                    "Es gibt in diesem Kreis schon einen Fall mit diesem Zeichen",
                    "there is a case with this reference in this Kreis already"));
        }
    }

    private CaseEvent opened(CaseFile file) {
        var assignment = file.assignment();
        var episode = file.episode();
        return new CaseEvent.Opened(
                file.id().id(),
                episode.number(),
                file.type(),
                file.phase(),
                assignment.focusArea(),
                assignment.post().code(),
                assignment.organisation().code(),
                file.municipality(),
                file.provenance().accessRoute(),
                episode.requestedOn(),
                episode.openedOn(),
                file.provenance().referralId(),
                households.kind(file.household()),
                households.coarse(file.household(), episode.openedOn()));
    }
}
