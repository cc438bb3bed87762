package kim.cases.evaluation;

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

/** The evaluations of a case, oldest first. */
@ApplicationScoped
class ReadingEvaluations {

    private static final String PURPOSE = "evaluation";

    private final Casework casework;
    private final Evaluations evaluations;
    private final Sealing sealing;
    private final Cursors cursors;

    ReadingEvaluations(Casework casework, Evaluations evaluations, Sealing sealing, Cursors cursors) {
        this.casework = casework;
        this.evaluations = evaluations;
        this.sealing = sealing;
        this.cursors = cursors;
    }

    @Transactional
    Page<EvaluationView> list(CaseFileId caseFile, PageRequest request, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return cursors.ascending(
                request,
                (after, limit) -> evaluations.page(caseFile, after, limit),
                evaluation -> evaluation.id().id(),
                this::view);
    }

    @Transactional
    Versioned<EvaluationView> read(CaseFileId caseFile, EvaluationId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        var evaluation = evaluations.of(caseFile, id);
        return new Versioned<>(view(evaluation), evaluation.version());
    }

    private EvaluationView view(Evaluation evaluation) {
        return evaluation.view(sealing.open(evaluation, EvaluationWords.class).orElse(EvaluationWords.ERASED));
    }
}
