package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import kim.cases.concept.CurrentConcept;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.Violation;
import kim.platform.idempotency.Idempotent;

/** Puts a form on file. The paper stays where it is; kept are code, version, date and what became of it. */
@ApplicationScoped
public class FilingInstrument {

    private final Casework casework;
    private final Instruments instruments;
    private final CurrentConcept concepts;
    private final Clock clock;

    FilingInstrument(Casework casework, Instruments instruments, CurrentConcept concepts, Clock clock) {
        this.casework = casework;
        this.instruments = instruments;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseFileId file(CaseFileId id, FileInstrumentRequest request, Caller caller) {
        var file = casework.toChange(id, CaseAct.INSTRUMENT_FILED, caller);
        file.requireOpen();
        requirePlausible(request);
        instruments.persist(new InstrumentOnFile(file, request));
        return id;
    }

    /** A form that was filled in here is on file with that [P7] [C4]. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void filled(CaseFile file, String code, String version, LocalDate on, boolean signed) {
        var state = signed ? InstrumentState.SIGNED : InstrumentState.FILLED;
        instruments.persist(new InstrumentOnFile(file, new FileInstrumentRequest(code, version, on, state, null)));
    }

    private void requirePlausible(FileInstrumentRequest request) {
        var concept = concepts.today();
        var mistakes = new ArrayList<Violation>();
        if (!concept.ownInstrumentsAllowed()
                && concept.instrument(request.code()).isEmpty()) {
            mistakes.add(new Violation(
                    "/code",
                    "Dieses Instrument steht nicht im Konzept, und eigene sind nicht vorgesehen",
                    "this instrument is not in the concept, and own ones are not provided for"));
        }
        if (request.on().isAfter(LocalDate.now(clock))) {
            mistakes.add(new Violation("/on", "Das Datum liegt in der Zukunft", "the date lies in the future"));
        }
        if (request.lacksReason()) {
            mistakes.add(new Violation(
                    "/reason", "Nicht nötig ist es nur mit einer Begründung", "not needed takes a reason"));
        }
        BadInput.throwIfAny(mistakes);
    }
}
