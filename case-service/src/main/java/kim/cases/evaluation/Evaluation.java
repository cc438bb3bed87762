package kim.cases.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Client and case manager look back on an episode; a later evaluation stands beside it [P5]. */
@Entity
class Evaluation extends KreisOwned {

    @EmbeddedId
    private EvaluationId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    @Column(name = "\"on\"")
    private LocalDate on;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GoalResult> goals;

    private String clientView;
    private String caseManagerView;
    private @Nullable String remaining;
    private @Nullable String lessons;

    @JdbcTypeCode(SqlTypes.JSON)
    private Comparison comparison;

    protected Evaluation() {}

    Evaluation(CaseFile file, EvaluateRequest request, Comparison comparison) {
        this.id = EvaluationId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.on = request.on();
        this.goals = List.copyOf(request.goals());
        this.clientView = request.clientView();
        this.caseManagerView = request.caseManagerView();
        this.remaining = request.remaining();
        this.lessons = request.lessons();
        this.comparison = comparison;
    }

    EvaluationId id() {
        return id;
    }

    EvaluationView view() {
        return new EvaluationView(
                id.id(), episode, on, goals, clientView, caseManagerView, remaining, lessons, comparison);
    }
}
