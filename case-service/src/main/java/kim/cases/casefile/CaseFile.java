package kim.cases.casefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kim.cases.concept.CaseType;
import kim.cases.concept.Concept;
import kim.cases.concept.Phase;
import kim.cases.person.HouseholdId;
import kim.platform.KreisOwned;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/** One person's or one household's case with KIM; it outlives every change of carrier, status or benefit sphere [K6]. */
@Entity
public class CaseFile extends KreisOwned {

    @EmbeddedId
    private CaseFileId id;

    private String number;

    @Embedded
    private Standing standing;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Embedded
    private Assignment assignment;

    @Embedded
    private Tenure tenure;

    /** AGS of the municipality that the case counts for, as far as it is known. */
    private @Nullable String municipality;

    @Embedded
    private Provenance provenance;

    @Embedded
    private Episode episode;

    @ElementCollection
    @CollectionTable(name = "past_episode", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("number")
    private List<Episode> pastEpisodes = new ArrayList<>();

    /** How often something was done to the case or to what belongs to it, so that its version tells of both [C11]. */
    private long touches;

    protected CaseFile() {}

    CaseFile(String number, CaseType type, HouseholdId household, NewCase opening, LocalDate on) {
        this.id = CaseFileId.next();
        this.number = number;
        this.standing = Standing.begun(type);
        this.household = household;
        this.assignment = opening.assignment();
        this.tenure = Tenure.FIRST;
        this.municipality = opening.municipality();
        this.provenance = Provenance.of(opening);
        this.episode = Episode.first(opening.requestedOn(), on);
    }

    /** [C2] Takes the case into case management, or says everything that stands against it. */
    AdmissionDecision admit(AdmissionRequest request, Concept concept, LocalDate on) {
        refuseIfAny(AdmissionRule.against(this, request, concept));
        var decision = new AdmissionDecision(this, Decision.ADMITTED, request, concept, on);
        standing = standing.as(CaseType.CASE_MANAGEMENT);
        return decision;
    }

    /** [C2] Keeps that the case was not taken into case management, and why. */
    AdmissionDecision decline(AdmissionRequest request, Concept concept, LocalDate on) {
        refuseIfAny(AdmissionRule.againstDeciding(this));
        return new AdmissionDecision(this, Decision.DECLINED, request, concept, on);
    }

    /** Settles what kind of counselling this is; case management takes an admission [C2]. */
    CaseEvent.TypeChanged decideType(CaseType to, Concept concept, LocalDate on) {
        refuseIfAny(TypeRule.against(this, to, concept));
        var before = type();
        standing = standing.as(to);
        return typeChanged(before, on);
    }

    CaseEvent.TypeChanged typeChanged(CaseType before, LocalDate on) {
        return new CaseEvent.TypeChanged(id.id(), episode.number(), before, type(), on);
    }

    /** [C4] [C5] Moves on, or says what is missing and what is open. */
    CaseEvent.PhaseChanged advanceTo(Phase next, InstrumentsOnFile onFile, Concept concept, LocalDate on) {
        if (!openSteps().contains(next)) {
            throw new StepRefused(phase(), next, openSteps());
        }
        refuseIfAny(onFile.missingToLeave(phase(), assignment.focusArea(), concept));
        var left = phase();
        standing = standing.in(next);
        return new CaseEvent.PhaseChanged(id.id(), episode.number(), left, next, on);
    }

    /** [C7] Ends the episode; that is open to either side at any time. */
    CaseEvent.Closed close(ClosureReason reason, @Nullable String text, LocalDate on) {
        requireOpen();
        standing = standing.in(Phase.CLOSED);
        episode = episode.ended(reason, text, on);
        return new CaseEvent.Closed(id.id(), episode.number(), reason.code(), reason.early(), on, episode.openedOn());
    }

    /** [C10] The way back is always open: the same case begins a new episode, with a clarification of its own. */
    void reopen(CaseType initialType, LocalDate on) {
        if (isOpen()) {
            throw new StepRefused(Phase.CLOSED, Phase.CLARIFICATION, openSteps());
        }
        pastEpisodes.add(episode);
        episode = episode.next(on);
        standing = Standing.begun(initialType);
    }

    /**
     * [Z6] Another post leads the case from now on.
     *
     * @param withNotes whether it may read what its predecessors noted [W4]
     */
    public CaseEvent.Assigned passTo(PostCode post, OrganisationCode organisation, boolean withNotes, LocalDate on) {
        requireOpen();
        var before = assignment;
        assignment = before.to(post, organisation);
        tenure = tenure.next(withNotes);
        return CaseEvent.Assigned.of(this, before, on);
    }

    /** Counts the posts that led the case; the first is 1. */
    public int tenure() {
        return tenure.number();
    }

    /** [W4] Whether the post that leads the case now may read what was noted in that tenure. */
    public boolean passesNotesOf(int noted) {
        return tenure.passesNotesOf(noted);
    }

    /** Counts a conversation with the client and tells the how-manieth of the episode it was [C3]. */
    public int hold(boolean inPerson) {
        requireOpen();
        episode = episode.held(inPerson);
        return episode.conversations();
    }

    /** Raises the version with the next flush, whatever else changes. */
    void touch() {
        touches++;
    }

    /** @throws StepRefused when the case is closed; what is done belongs to an episode */
    public void requireOpen() {
        if (!isOpen()) {
            throw new StepRefused(List.of(Refusals.CLOSED), openSteps());
        }
    }

    /** What is wrong with a day on which something was done in the present episode. */
    public List<Violation> mistakesOfDay(LocalDate on, LocalDate today) {
        return episode.mistakesOfDay(on, today);
    }

    /** @throws StepRefused when there is no plan to be made: not case management, or its phase is not for planning [P2] */
    public void requirePlanning() {
        requireOpen();
        refuseIfAny(standing.againstPlanning());
    }

    /** Whether goals can be set, followed and evaluated in this case now [P2]. */
    public boolean isForPlanning() {
        return standing.againstPlanning().isEmpty();
    }

    Set<Phase> openSteps() {
        return standing.openSteps();
    }

    public boolean isOpen() {
        return standing.isOpen();
    }

    CaseStatus status() {
        return isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED;
    }

    public CaseFileId id() {
        return id;
    }

    String number() {
        return number;
    }

    public CaseType type() {
        return standing.type();
    }

    Phase phase() {
        return standing.phase();
    }

    public HouseholdId household() {
        return household;
    }

    public Assignment assignment() {
        return assignment;
    }

    public @Nullable String municipality() {
        return municipality;
    }

    Provenance provenance() {
        return provenance;
    }

    Episode episode() {
        return episode;
    }

    public int episodeNumber() {
        return episode.number();
    }

    /** The first day on which something can have been done in the present episode. */
    public LocalDate requestedOn() {
        return episode.requestedOn();
    }

    /** The first day of the present episode. */
    public LocalDate openedOn() {
        return episode.openedOn();
    }

    List<Episode> pastEpisodes() {
        return List.copyOf(pastEpisodes);
    }

    private void refuseIfAny(List<UnmetCondition> unmet) {
        if (!unmet.isEmpty()) {
            throw new StepRefused(unmet, openSteps());
        }
    }
}
