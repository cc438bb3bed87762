package kim.cases.inactivity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.CurrentConcept;
import kim.cases.words.Sealing;
import kim.platform.Caller;

/** When a case will be closed if nobody comes [C9]. */
@ApplicationScoped
class ReadingInactivity {

    private final Casework casework;
    private final Silences silences;
    private final Outlooks outlooks;
    private final WaitingMarks marks;
    private final Sealing sealing;
    private final CurrentConcept concepts;
    private final Clock clock;

    ReadingInactivity(
            Casework casework,
            Silences silences,
            Outlooks outlooks,
            WaitingMarks marks,
            Sealing sealing,
            CurrentConcept concepts,
            Clock clock) {
        this.casework = casework;
        this.silences = silences;
        this.outlooks = outlooks;
        this.marks = marks;
        this.sealing = sealing;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Transactional
    InactivityView read(CaseFileId id, Caller caller) {
        var file = casework.toRead(id, "inactivity", caller);
        var today = LocalDate.now(clock);
        var silence = silences.of(file);
        var outlook = outlooks.of(file, concepts.today(), today);
        var isRunning = !silence.isPausedOn(today);
        return new InactivityView(
                silence.since(),
                outlook.map(Outlook::months).orElse(null),
                silence.pauses().stream().filter(pause -> pause.isOn(today)).toList(),
                outlook.filter(any -> isRunning)
                        .map(known -> known.closesOn(today))
                        .orElse(null),
                outlook.map(Outlook::warnedOn).orElse(null),
                marks.on(today, id).map(this::view).orElse(null));
    }

    private WaitingView view(WaitingMark mark) {
        return mark.view(sealing.open(mark, String.class).orElse(null));
    }
}
