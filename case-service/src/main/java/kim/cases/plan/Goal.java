package kim.cases.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** What a client set out to reach, in terms that let both sides see whether it was [P2]. */
@Entity
class Goal extends KreisOwned {

    @EmbeddedId
    private GoalId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;
    private String field;
    private String specific;
    private String measurable;
    private String relevance;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private LocalDate plannedOn;

    protected Goal() {}

    /** @throws StepRefused when no plan can be made in this case now, or the client does not agree [P9] */
    Goal(CaseFile file, PlanGoalRequest request, LocalDate plannedOn) {
        file.requirePlanning();
        if (!request.clientAgrees()) {
            throw new StepRefused(new UnmetCondition(
                    "AGREEMENT_MISSING",
                    "Ein Ziel braucht das Einverständnis der ratsuchenden Person",
                    "a goal needs the client's agreement"));
        }
        this.id = GoalId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.field = request.field();
        this.specific = request.specific();
        this.measurable = request.measurable();
        this.relevance = request.relevance();
        this.dueOn = request.dueOn();
        this.priority = request.priority();
        this.plannedOn = plannedOn;
    }

    GoalId id() {
        return id;
    }

    PlanEvent.GoalPlanned planned() {
        return new PlanEvent.GoalPlanned(caseFile.id(), episode, id.id(), field, plannedOn);
    }

    GoalView view(List<Measure> measures) {
        return new GoalView(
                id.id(),
                episode,
                field,
                specific,
                measurable,
                relevance,
                dueOn,
                priority,
                plannedOn,
                measures.stream().map(Measure::view).toList());
    }
}
