package kim.cases.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** A step towards a goal: somebody does something by a date [P2]. */
@Entity
public class Measure extends KreisOwned {

    @EmbeddedId
    private MeasureId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "goal_id"))
    private GoalId goal;

    private String what;

    @Enumerated(EnumType.STRING)
    @Column(name = "done_by")
    private Actor by;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    /** The referral it became; also the id of that referral's chain. */
    private @Nullable UUID referralId;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralStatus referralStatus;

    private @Nullable String outcome;

    protected Measure() {}

    Measure(CaseFileId caseFile, GoalId goal, PlanMeasureRequest request) {
        this.id = MeasureId.next();
        this.caseFile = caseFile;
        this.goal = goal;
        this.what = request.what();
        this.by = request.by();
        this.dueOn = request.dueOn();
        this.state = MeasureState.PLANNED;
    }

    /** [P2] Is planned anew, as long as nobody else was asked and it has not ended. */
    void rewrite(PlanMeasureRequest request, LocalDate today) {
        requireOwn();
        if (state.next().isEmpty()) {
            throw new StepRefused(
                    new UnmetCondition("MEASURE_ENDED", "Die Maßnahme ist beendet", "the measure has ended"));
        }
        if (!request.dueOn().equals(dueOn)) {
            DueDate.mustLieAhead(request.dueOn(), today);
        }
        what = request.what();
        by = request.by();
        dueOn = request.dueOn();
    }

    /** A step that people report; a measure that became a referral follows that one instead. */
    void moveTo(MeasureState target) {
        requireOwn();
        state = state.moveTo(target);
    }

    private void requireOwn() {
        if (referralId != null) {
            throw new StepRefused(new UnmetCondition(
                    "FOLLOWS_REFERRAL",
                    "Die Maßnahme folgt dem Stand ihrer Vermittlung",
                    "the measure follows its referral"));
        }
    }

    /** [P3] Becomes a referral; that happens once, and to a measure that nobody has begun yet. */
    public void refer(UUID referral) {
        if (state != MeasureState.PLANNED) {
            throw new StepRefused(state, MeasureState.REFERRED, state.next());
        }
        referralId = referral;
        state = MeasureState.REFERRED;
    }

    /** [P3] Takes over what the referral's recipient reported. */
    void follow(ReferralStatus status, @Nullable String reportedOutcome) {
        referralStatus = status;
        state = status.ofMeasure();
        if (reportedOutcome != null) {
            outcome = reportedOutcome;
        }
    }

    PlanEvent.MeasureChanged changed(LocalDate on) {
        return new PlanEvent.MeasureChanged(
                caseFile.id(), id.id(), goal.id(), state, on, referralId, referralStatus, outcome);
    }

    public MeasureId id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    GoalId goal() {
        return goal;
    }

    public MeasureView view() {
        return new MeasureView(id.id(), goal.id(), what, by, dueOn, state, referralId, referralStatus, outcome);
    }
}
