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
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.BadInput;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** What a client set out to reach, in terms that let both sides see whether it was [P2]. */
@Entity
class Goal extends KreisOwned implements Confidential {

    @EmbeddedId
    private GoalId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;
    private String field;

    /** How often it was said; the last one counts, the others are kept, so that no word is lost [C11]. */
    private int wording;

    private LocalDate agreedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Embedded
    private @Nullable Words words;

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
        this.plannedOn = plannedOn;
        this.wording = 1;
        this.agreedOn = plannedOn;
        this.dueOn = request.dueOn();
        this.priority = request.priority();
    }

    void keep(Words sealed) {
        words = sealed;
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
        if (!request.dueOn().equals(dueOn)) {
            DueDate.mustLieAhead(request.dueOn(), on);
        }
        wording++;
        agreedOn = on;
        dueOn = request.dueOn();
        priority = request.priority();
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
        return priority;
    }

    PlanEvent.GoalPlanned planned() {
        return new PlanEvent.GoalPlanned(caseFile.id(), episode, id.id(), field, plannedOn);
    }

    @Override
    public Place place() {
        return new Place("goal", id.id());
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    /** What is to be sealed of what was just agreed. */
    GoalWording said(PlanGoalRequest request) {
        return new GoalWording(
                wording, agreedOn, request.specific(), request.measurable(), request.relevance(), dueOn, priority);
    }

    /** What it says where nobody can open it any more [D3]. */
    GoalWording erased() {
        return new GoalWording(wording, agreedOn, null, null, null, dueOn, priority);
    }

    GoalView view(GoalWording said, List<MeasureView> measures) {
        return new GoalView(
                id.id(),
                episode,
                field,
                said.specific(),
                said.measurable(),
                said.relevance(),
                said.dueOn(),
                said.priority(),
                plannedOn,
                said.number(),
                said.agreedOn(),
                attainment,
                measures);
    }
}
