package kim.referral.referral;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** A need on its way from one body to another; it belongs to the Kreis of its recipient. */
@Entity
public class Referral extends KreisOwned {

    @EmbeddedId
    private ReferralId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "chain_id"))
    private ReferralId chain;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "predecessor_id"))
    private @Nullable ReferralId predecessor;

    @Enumerated(EnumType.STRING)
    private ReferralKind kind;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status = ReferralStatus.DRAFT;

    @Embedded
    private @Nullable Sender sender;

    @Embedded
    private Recipient recipient;

    @Embedded
    private Need need;

    @Embedded
    private @Nullable CaseLink caseLink;

    @Embedded
    private @Nullable Onward onward;

    /** AGS; only where the chain began in another Kreis. */
    @Column(updatable = false)
    private @Nullable String originKreis;

    @Embedded
    private @Nullable Explanation explanation;

    @Embedded
    private @Nullable Outcome outcome;

    @Embedded
    private @Nullable Chase chase;

    private LocalDate requestedOn;

    private @Nullable LocalDate answeredOn;

    protected Referral() {}

    /** The first of a chain, as {@link NewReferral} makes it. */
    Referral(
            ReferralId id,
            ReferralKind kind,
            @Nullable Sender sender,
            Recipient recipient,
            Need need,
            @Nullable CaseLink origin,
            LocalDate today) {
        this.id = id;
        this.chain = id;
        this.kind = kind;
        this.sender = sender;
        this.recipient = recipient;
        this.need = need;
        this.caseLink = origin;
        this.requestedOn = today;
    }

    /** One that goes on from another, as {@link Successor} makes it. */
    Referral(
            ReferralId id,
            Referral predecessor,
            ReferralKind kind,
            @Nullable Sender sender,
            Recipient recipient,
            Need need,
            LocalDate today) {
        this(id, kind, sender, recipient, need, null, today);
        this.chain = predecessor.chain;
        this.predecessor = predecessor.id;
        this.originKreis = predecessor.originKreis;
    }

    public StatusChanged request(Actor actor) {
        return moveTo(ReferralStatus.REQUESTED, actor);
    }

    StatusChanged accept(Actor actor, LocalDate today) {
        return answer(ReferralStatus.ACCEPTED, actor, today);
    }

    /** [R2] Never without a reason. */
    StatusChanged reject(Reason why, @Nullable String text, Actor actor, LocalDate today) {
        var rejected = answer(ReferralStatus.REJECTED, actor, today);
        explain(why, text);
        return rejected;
    }

    StatusChanged begin(Actor actor) {
        var begun = moveTo(ReferralStatus.IN_PROGRESS, actor);
        explain(null, null);
        return begun;
    }

    StatusChanged hold(Reason why, Actor actor) {
        var held = moveTo(ReferralStatus.ON_HOLD, actor);
        explain(why, null);
        return held;
    }

    /** [R6] Ends it well or not; the outcome is a code. */
    StatusChanged report(ReferralStatus end, Outcome reported, Actor actor) {
        var ended = moveTo(end, actor);
        outcome = reported;
        return ended;
    }

    public StatusChanged cancel(@Nullable Reason why, Actor actor) {
        var cancelled = moveTo(ReferralStatus.CANCELLED, actor);
        explain(why, null);
        return cancelled;
    }

    /** [E3] The consent it rests on is no more. */
    public StatusChanged withdraw(Actor actor) {
        var withdrawn = moveTo(ReferralStatus.WITHDRAWN, actor);
        explain(Reason.CONSENT_WITHDRAWN, null);
        return withdrawn;
    }

    /** [R2] Hands the need on; the chain stays visible. */
    public StatusChanged forward(@Nullable String why, Actor actor, LocalDate today) {
        requireInsideKim();
        var forwarded = answer(ReferralStatus.FORWARDED, actor, today);
        explain(why == null ? null : Reason.OTHER, why);
        return forwarded;
    }

    /** [W1] Hands the need to the clearing of another Kreis; what follows there is that Kreis's. */
    public StatusChanged forwardAbroad(Destination to, String why, Actor actor, LocalDate today) {
        var forwarded = forward(why, actor, today);
        onward = Onward.to(to.kreis(), to.municipality());
        return forwarded;
    }

    /** It goes on in this Kreis. */
    Referral followedBy(Referral successor) {
        onward = Onward.here(successor.id);
        return successor;
    }

    /** The chain began in another Kreis than the one in which it goes on from here. */
    void beganIn(Kreis origin) {
        originKreis = origin.ags();
    }

    /** What rests on a consent that names its recipient is not handed on to another one [E4]. */
    private void requireInsideKim() {
        if (!kind.movesInsideKim()) {
            throw new StepRefused(new UnmetCondition(
                    "CONSENT_NAMES_RECIPIENT",
                    "Die Einwilligung nennt diesen Empfänger; bitte ablehnen, damit neu angefragt werden kann",
                    "the consent names this recipient; please reject, so that another can be asked"));
        }
    }

    /** [R5] The recipient is reminded, or coordination told; each once. */
    Optional<AnswerOverdue> chase(AnswerOverdue.Level level, LocalDate today) {
        var before = Optional.ofNullable(chase).orElse(Chase.NONE);
        if (before.on(level).isPresent()) {
            return Optional.empty();
        }
        chase = before.with(level, today);
        return Optional.of(new AnswerOverdue(this, level, today));
    }

    /** [R5] Nobody answered in time. */
    StatusChanged expire(Actor actor) {
        var expired = moveTo(ReferralStatus.EXPIRED, actor);
        explain(Reason.NO_ANSWER, null);
        return expired;
    }

    /** [R13] The answer to a question ends it. */
    StatusChanged answerQuestion(Actor actor) {
        if (kind != ReferralKind.INQUIRY) {
            throw new StepRefused(
                    new UnmetCondition("NO_QUESTION", "Hier wurde nichts gefragt", "nothing was asked here"));
        }
        return report(ReferralStatus.COMPLETED, Outcome.INFORMATION_GIVEN, actor);
    }

    /** Whether nobody takes it further from here: final, and no successor will have what went along. */
    boolean endsNeed() {
        return !status.isOpen() && status != ReferralStatus.FORWARDED && !returns();
    }

    /** [Z2] [R5] Whether it goes back to clearing: a post that says no, or nothing, does not end the need. */
    boolean returns() {
        return kind == ReferralKind.FORWARDING
                && (status == ReferralStatus.REJECTED || status == ReferralStatus.EXPIRED);
    }

    /** [Z7] The recipient's case could not begin; the referral ends unless it had ended before. */
    Optional<StatusChanged> cannotBecomeCase(Reason why, Actor actor) {
        if (!status.next().contains(ReferralStatus.FAILED)) {
            return Optional.empty();
        }
        var failed = moveTo(ReferralStatus.FAILED, actor);
        explain(why, null);
        return Optional.of(failed);
    }

    /** [Z6] Another post leads the case that asks; the answers are its to read. */
    void ledBy(Sender leading) {
        sender = leading;
    }

    /** The recipient's case exists; the referral has done its work unless it had ended before. */
    public Optional<StatusChanged> becameCase(UUID caseId, Actor actor) {
        caseLink = CaseLink.to(caseId);
        return status.next().contains(ReferralStatus.COMPLETED)
                ? Optional.of(moveTo(ReferralStatus.COMPLETED, actor))
                : Optional.empty();
    }

    /** For which sides this caller may act. */
    Set<Side> sidesOf(Caller caller) {
        var sides = EnumSet.noneOf(Side.class);
        if (sender != null && sender.isActedForBy(caller)) {
            sides.add(Side.SENDER);
        }
        if (recipient.isActedForBy(caller)) {
            sides.add(Side.RECIPIENT);
        }
        return sides;
    }

    private StatusChanged answer(ReferralStatus target, Actor actor, LocalDate today) {
        var answered = moveTo(target, actor);
        answeredOn = today;
        return answered;
    }

    private StatusChanged moveTo(ReferralStatus target, Actor actor) {
        var previous = status;
        status = status.moveTo(target, actor.sides());
        return new StatusChanged(this, previous == ReferralStatus.DRAFT ? null : previous, actor);
    }

    private void explain(@Nullable Reason why, @Nullable String text) {
        explanation = why == null ? null : new Explanation(why, text);
    }

    void requireStatus(ReferralStatus expected) {
        if (status != expected) {
            throw new StepRefused(status, expected, status.next());
        }
    }

    public ReferralId id() {
        return id;
    }

    public ReferralId chain() {
        return chain;
    }

    public Optional<ReferralId> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    public ReferralKind kind() {
        return kind;
    }

    public ReferralStatus status() {
        return status;
    }

    public Optional<Sender> sender() {
        return Optional.ofNullable(sender);
    }

    public Recipient recipient() {
        return recipient;
    }

    public Need need() {
        return need;
    }

    public Optional<CaseLink> caseLink() {
        return Optional.ofNullable(caseLink);
    }

    public Optional<Reason> reason() {
        return Optional.ofNullable(explanation).map(Explanation::reason);
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<String> reasonText() {
        return Optional.ofNullable(explanation).map(Explanation::text);
    }

    public Optional<Onward> onward() {
        return Optional.ofNullable(onward);
    }

    /** The Kreis in which its chain began. */
    Kreis origin() {
        return originKreis == null ? kreis() : new Kreis(originKreis);
    }

    /** Whether who takes one of these sides of it works for KIM, and not for an authority or a service beside it. */
    boolean isInsideKim(Set<Side> sides) {
        var asSender = sides.contains(Side.SENDER) && sender != null && sender.isOfKim();
        return asSender || sides.contains(Side.RECIPIENT) && recipient.kind() == RecipientKind.POST;
    }

    /** Whether a post has said yes to it, whatever came of it later. */
    boolean isTakenOver() {
        return kind == ReferralKind.FORWARDING
                && (status.isAgreed() || status == ReferralStatus.COMPLETED || status == ReferralStatus.FAILED);
    }

    /** [R5] When somebody was told that it waits. */
    public Optional<LocalDate> chasedOn(AnswerOverdue.Level level) {
        return Optional.ofNullable(chase).flatMap(chased -> chased.on(level));
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
