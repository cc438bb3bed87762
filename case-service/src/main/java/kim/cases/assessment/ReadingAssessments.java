package kim.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The assessments of a case side by side, oldest first. */
@ApplicationScoped
class ReadingAssessments {

    private static final String PURPOSE = "assessment";

    private final Casework casework;
    private final Assessments assessments;
    private final Sealing sealing;
    private final Cursors cursors;

    ReadingAssessments(Casework casework, Assessments assessments, Sealing sealing, Cursors cursors) {
        this.casework = casework;
        this.assessments = assessments;
        this.sealing = sealing;
        this.cursors = cursors;
    }

    @Transactional
    Page<AssessmentView> list(CaseFileId caseFile, PageRequest request, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return cursors.ascending(
                request,
                (after, limit) -> assessments.page(caseFile, after, limit),
                assessment -> assessment.id().id(),
                this::view);
    }

    @Transactional
    Versioned<AssessmentView> read(CaseFileId caseFile, AssessmentId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        var assessment = assessments.of(caseFile, id);
        return new Versioned<>(view(assessment), assessment.version());
    }

    /** [C11] Everything that it ever said, the present wording last. */
    @Transactional
    Page<AssessmentWords> wordings(CaseFileId caseFile, AssessmentId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return new Page<>(sealing.everSaid(assessments.of(caseFile, id), AssessmentWords.class), null, null);
    }

    private AssessmentView view(Assessment assessment) {
        return assessment.view(sealing.open(assessment, AssessmentWords.class).orElseGet(assessment::erased));
    }
}
