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
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** A step towards a goal: somebody does something by a date [P2]. */
@Entity
public class Measure extends KreisOwned implements Confidential {

    @EmbeddedId
    private MeasureId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "goal_id"))
    private GoalId goal;

    /** How often it was planned; the last one counts, the others are kept, so that no word is lost [C11]. */
    private int wording;

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

    @Embedded
    private @Nullable Words words;

    protected Measure() {}

    Measure(CaseFileId caseFile, GoalId goal, PlanMeasureRequest request) {
        this.id = MeasureId.next();
        this.caseFile = caseFile;
        this.goal = goal;
        this.wording = 1;
        this.by = request.by();
        this.dueOn = request.dueOn();
        this.state = MeasureState.PLANNED;
    }

    void keep(Words sealed) {
        words = sealed;
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
        wording++;
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

    @Override
    public Place place() {
        return new Place("measure", id.id());
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    /** What is to be sealed of what was just planned. */
    MeasureWording said(PlanMeasureRequest request) {
        return new MeasureWording(wording, request.what(), by, dueOn);
    }

    /** What it says where nobody can open it any more [D3]. */
    MeasureWording erased() {
        return new MeasureWording(wording, null, by, dueOn);
    }

    MeasureView view(MeasureWording said) {
        return new MeasureView(
                id.id(),
                goal.id(),
                said.what(),
                said.by(),
                said.dueOn(),
                said.number(),
                state,
                referralId,
                referralStatus,
                outcome);
    }
}
