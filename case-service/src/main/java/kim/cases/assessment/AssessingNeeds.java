package kim.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.CoarsePerson;
import kim.cases.person.Households;
import kim.cases.words.Sealing;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Violation;
import kim.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** [P1] Client and case manager look at what is needed, at the beginning and again, and put right what they wrote. */
@ApplicationScoped
class AssessingNeeds {

    private final Casework casework;
    private final Assessments assessments;
    private final Sealing sealing;
    private final Households households;
    private final Clock clock;

    AssessingNeeds(Casework casework, Assessments assessments, Sealing sealing, Households households, Clock clock) {
        this.casework = casework;
        this.assessments = assessments;
        this.sealing = sealing;
        this.households = households;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    AssessmentId assess(CaseFileId caseFile, AssessNeedsRequest request, Caller caller) {
        var file = toChange(caseFile, CaseAct.NEEDS_ASSESSED, caller);
        var before = assessments.latest(file);
        BadInput.throwIfAny(mistakes(request, file, before.orElse(null)));
        var assessment = new Assessment(file, before.map(Assessment::number).orElse(0) + 1, request);
        keep(assessment, request, file);
        assessments.persist(assessment);
        return assessment.id();
    }

    /** Writes the last one anew; what it said before is kept [C11], and an earlier one stays as it is. */
    @Transactional
    AssessmentId rewrite(
            CaseFileId caseFile, AssessmentId id, AssessNeedsRequest request, ExpectedVersion expected, Caller caller) {
        var file = toChange(caseFile, CaseAct.ASSESSMENT_CHANGED, caller);
        var assessment = assessments.of(caseFile, id);
        expected.mustMatch(assessment);
        requireLatest(assessment, file);
        BadInput.throwIfAny(
                mistakes(request, file, assessments.before(assessment, file).orElse(null)));
        assessment.rewrite(request);
        keep(assessment, request, file);
        return id;
    }

    private CaseFile toChange(CaseFileId caseFile, CaseAct act, Caller caller) {
        var file = casework.toChange(caseFile, act, caller);
        file.requireOpen();
        return file;
    }

    private void requireLatest(Assessment assessment, CaseFile file) {
        if (assessments.latest(file).filter(assessment::equals).isEmpty()) {
            throw new StepRefused(new UnmetCondition(
                    "ASSESSMENT_FOLLOWED",
                    "Eine spätere Bedarfserhebung steht daneben; geändert wird nur die letzte",
                    "a later assessment stands beside it; only the last one is changed"));
        }
    }

    private void keep(Assessment assessment, AssessNeedsRequest request, CaseFile file) {
        var said = assessment.said(request);
        assessment.keep(sealing.seal(file.household(), assessment.place(), said));
        casework.tell(file, assessment.assessed(said));
    }

    private List<Violation> mistakes(AssessNeedsRequest request, CaseFile file, @Nullable Assessment before) {
        var mistakes = new ArrayList<>(file.mistakesOfDay(request.on(), LocalDate.now(clock)));
        if (before != null && request.on().isBefore(before.on())) {
            mistakes.add(new Violation(
                    "/on", "Es gibt schon eine spätere Bedarfserhebung", "there is a later assessment already"));
        }
        mistakes.addAll(request.violations(members(file, request.on())));
        return mistakes;
    }

    private Set<UUID> members(CaseFile file, LocalDate on) {
        return households.coarse(file.household(), on).stream()
                .map(CoarsePerson::personRef)
                .collect(Collectors.toSet());
    }
}
