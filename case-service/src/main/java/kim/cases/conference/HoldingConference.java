package kim.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.concept.CurrentConcept;
import kim.cases.words.Sealing;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.StepRefused;
import kim.platform.idempotency.Idempotent;

/** [P6] A case conference is kept with what was agreed on, and later whether it was done. */
@ApplicationScoped
class HoldingConference {

    private final Casework casework;
    private final ConferenceRule rule;
    private final Conferences conferences;
    private final Undertakings undertakings;
    private final Sealing sealing;
    private final CurrentConcept concepts;
    private final Clock clock;

    HoldingConference(
            Casework casework,
            ConferenceRule rule,
            Conferences conferences,
            Undertakings undertakings,
            Sealing sealing,
            CurrentConcept concepts,
            Clock clock) {
        this.casework = casework;
        this.rule = rule;
        this.conferences = conferences;
        this.undertakings = undertakings;
        this.sealing = sealing;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ConferenceId hold(CaseFileId caseFile, HoldConferenceRequest request, Caller caller) {
        var file = toChange(caseFile, caller);
        var mistakes = new ArrayList<>(file.mistakesOfDay(request.on(), LocalDate.now(clock)));
        mistakes.addAll(rule.violations(request, concepts.today()));
        BadInput.throwIfAny(mistakes);
        requireCovered(caseFile, request);
        var conference = new Conference(file, request);
        conference.keep(sealing.seal(file.household(), conference.place(), ConferenceWords.of(request)));
        conferences.persist(conference);
        request.undertaken().forEach(promise -> undertake(promise, conference.id(), file));
        return conference.id();
    }

    @Idempotent
    @Transactional
    ConferenceId keep(CaseFileId caseFile, UndertakingId id, ExpectedVersion expected, Caller caller) {
        toChange(caseFile, caller);
        var undertaking = undertakings.of(caseFile, id);
        expected.mustMatch(undertaking);
        undertaking.fulfil(LocalDate.now(clock));
        return undertaking.conference();
    }

    private void undertake(UndertakingRequest promise, ConferenceId conference, CaseFile file) {
        var undertaking = new Undertaking(file.id(), conference, promise.dueOn());
        var said = new UndertakingWords(promise.what(), promise.who());
        undertaking.keep(sealing.seal(file.household(), undertaking.place(), said));
        undertakings.persist(undertaking);
    }

    private void requireCovered(CaseFileId caseFile, HoldConferenceRequest request) {
        var unmet = rule.uncovered(caseFile, request);
        if (!unmet.isEmpty()) {
            throw new StepRefused(unmet, Set.of());
        }
    }

    private CaseFile toChange(CaseFileId caseFile, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.CONFERENCE_HELD, caller);
        file.requireOpen();
        return file;
    }
}
