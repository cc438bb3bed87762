package kim.cases.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.BadInput;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

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

    @Embedded
    private GoalWording wording;

    /** What it said before, so that no word is lost when it is written anew [C11]. */
    @ElementCollection
    @CollectionTable(name = "past_goal_wording", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderBy("number")
    private List<GoalWording> pastWordings = new ArrayList<>();

    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Attainment attainment;

    protected Goal() {}

    /** @throws StepRefused when no plan can be made in this case now, or the client does not agree [P9] */
    Goal(CaseFile file, PlanGoalRequest request, LocalDate plannedOn) {
        file.requirePlanning();
        request.requireAgreement();
        DueDate.mustLieAhead(request.dueOn(), plannedOn);
        this.id = GoalId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.field = request.field();
        this.wording = GoalWording.first(request, plannedOn);
        this.plannedOn = plannedOn;
    }

    /** [P2] [P9] Client and case manager say it anew; the field of action stays, since another one is another goal. */
    void rewrite(PlanGoalRequest request, LocalDate on) {
        request.requireAgreement();
        requireNotEvaluated();
        if (!field.equals(request.field())) {
            throw new BadInput(
                    "/field",
                    "Das Handlungsfeld eines Ziels bleibt; ein anderes ist ein anderes Ziel",
                    "the field of a goal stays; another one is another goal");
        }
        if (!request.dueOn().equals(wording.dueOn())) {
            DueDate.mustLieAhead(request.dueOn(), on);
        }
        pastWordings.add(wording);
        wording = wording.next(request, on);
    }

    void requireNotEvaluated() {
        if (attainment != null) {
            throw new StepRefused(new UnmetCondition(
                    "GOAL_EVALUATED", "Das Ziel ist schon ausgewertet", "the goal is evaluated already"));
        }
    }

    PlanEvent.GoalEvaluated attain(Attainment reached, LocalDate on) {
        attainment = reached;
        return new PlanEvent.GoalEvaluated(caseFile.id(), episode, id.id(), field, reached, on);
    }

    GoalId id() {
        return id;
    }

    Priority priority() {
        return wording.priority();
    }

    PlanEvent.GoalPlanned planned() {
        return new PlanEvent.GoalPlanned(caseFile.id(), episode, id.id(), field, plannedOn);
    }

    /** Everything it ever said, the present wording last. */
    List<GoalWording> wordings() {
        return Stream.concat(pastWordings.stream(), Stream.of(wording)).toList();
    }

    GoalView view(List<Measure> measures) {
        return new GoalView(
                id.id(),
                episode,
                field,
                wording.specific(),
                wording.measurable(),
                wording.relevance(),
                wording.dueOn(),
                wording.priority(),
                plannedOn,
                wording.number(),
                wording.agreedOn(),
                attainment,
                measures.stream().map(Measure::view).toList());
    }
}
