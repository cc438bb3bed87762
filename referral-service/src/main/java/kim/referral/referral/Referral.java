package kim.referral.referral;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable String reasonText;

    private @Nullable String outcome;

    private @Nullable OffsetDateTime nextAppointment;

    private LocalDate requestedOn;

    private @Nullable LocalDate answeredOn;

    private @Nullable LocalDate remindedOn;

    private @Nullable LocalDate escalatedOn;

    private @Nullable String answer;

    protected Referral() {}

    private Referral(
            ReferralId id,
            @Nullable Referral predecessor,
            ReferralKind kind,
            @Nullable Sender sender,
            Recipient recipient,
            Need need,
            LocalDate today) {
        this.id = id;
        this.chain = predecessor == null ? id : predecessor.chain;
        this.predecessor = predecessor == null ? null : predecessor.id;
        this.kind = kind;
        this.sender = sender;
        this.recipient = recipient;
        this.need = need;
        this.requestedOn = today;
    }

    /** Into KIM: it lands in clearing [Z2] [R14]. */
    public static Referral intoKim(Sender sender, Need need, LocalDate today) {
        return new Referral(ReferralId.next(), null, ReferralKind.ACCESS, sender, Recipient.clearing(), need, today);
    }

    /**
     * From a case to a body that can help [P3].
     *
     * @param id given where the consent was checked
     * @param sender unknown only when what should have gone along was gone, and nobody is asked
     */
    public static Referral linking(
            ReferralId id, @Nullable Sender sender, Recipient recipient, Need need, CaseLink origin, LocalDate today) {
        var referral = new Referral(id, null, ReferralKind.LINKING, sender, recipient, need, today);
        referral.caseLink = origin;
        return referral;
    }

    /** From post to post, with the steering of the case; it changes with the acceptance [Z6]. */
    public static Referral handover(
            ReferralId id, Sender sender, Recipient post, Need need, CaseLink origin, LocalDate today) {
        var referral = new Referral(id, null, ReferralKind.HANDOVER, sender, post, need, today);
        referral.caseLink = origin;
        return referral;
    }

    /** [R13] A question to an authority; it names nobody. */
    public static Referral inquiry(Sender sender, Recipient authority, Need need, LocalDate today) {
        return new Referral(ReferralId.next(), null, ReferralKind.INQUIRY, sender, authority, need, today);
    }

    /** [R] The client goes there alone. */
    public static Referral advice(Sender sender, Recipient body, Need need, LocalDate today) {
        return new Referral(ReferralId.next(), null, ReferralKind.ADVICE, sender, body, need, today);
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
        outcome = reported.code();
        nextAppointment = reported.nextAppointment();
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

    /** The one that takes a forwarded need further in this Kreis. */
    public Referral successorTo(Recipient next, Sender forwarding, LocalDate today) {
        return successorTo(ReferralKind.FORWARDING, next, forwarding, today);
    }

    /** [R2] The client is advised to go elsewhere; what was asked here goes to nobody. */
    public Referral adviceInstead(Recipient body, Sender advising, LocalDate today) {
        return successorTo(ReferralKind.ADVICE, body, advising, today);
    }

    private Referral successorTo(ReferralKind as, Recipient next, Sender forwarding, LocalDate today) {
        requireStatus(ReferralStatus.FORWARDED);
        return followedBy(new Referral(ReferralId.next(), this, as, forwarding, next, need, today));
    }

    /** The one that takes it further in the Kreis to which it went: the same chain, as long as it has waited. */
    Referral successorAbroad(Onward crossing, Sender forwarding, LocalDate today) {
        requireStatus(ReferralStatus.FORWARDED);
        var there = new Referral(
                crossing.successor(),
                this,
                ReferralKind.FORWARDING,
                forwarding,
                Recipient.clearing(),
                need.in(crossing.municipality()),
                today);
        there.originKreis = origin().ags();
        return there;
    }

    /** [Z2] [R5] A post that says no, or nothing, does not end the need: it waits in clearing, as long as it has waited. */
    Optional<Referral> returnToClearing(LocalDate today) {
        return returns()
                ? Optional.of(followedBy(new Referral(
                        ReferralId.next(), this, ReferralKind.ACCESS, sender, Recipient.clearing(), need, today)))
                : Optional.empty();
    }

    private boolean returns() {
        return kind == ReferralKind.FORWARDING
                && (status == ReferralStatus.REJECTED || status == ReferralStatus.EXPIRED);
    }

    private Referral followedBy(Referral successor) {
        successor.originKreis = originKreis;
        onward = Onward.here(successor.id);
        return successor;
    }

    /** What rests on a consent that names its recipient is not handed on to another one [E4]. */
    private void requireInsideKim() {
        if (kind != ReferralKind.ACCESS && kind != ReferralKind.FORWARDING) {
            throw new StepRefused(new UnmetCondition(
                    "CONSENT_NAMES_RECIPIENT",
                    "Die Einwilligung nennt diesen Empfänger; bitte ablehnen, damit neu angefragt werden kann",
                    "the consent names this recipient; please reject, so that another can be asked"));
        }
    }

    /** [R5] The recipient is reminded, once. */
    Optional<AnswerOverdue> remind(LocalDate today) {
        if (remindedOn != null) {
            return Optional.empty();
        }
        remindedOn = today;
        return Optional.of(new AnswerOverdue(this, AnswerOverdue.Level.REMINDED, today));
    }

    /** [R5] Coordination is told, once. */
    Optional<AnswerOverdue> escalate(LocalDate today) {
        if (escalatedOn != null) {
            return Optional.empty();
        }
        escalatedOn = today;
        return Optional.of(new AnswerOverdue(this, AnswerOverdue.Level.ESCALATED, today));
    }

    /** [R5] Nobody answered in time. */
    StatusChanged expire(Actor actor) {
        var expired = moveTo(ReferralStatus.EXPIRED, actor);
        explain(Reason.NO_ANSWER, null);
        return expired;
    }

    /** [R13] The answer to a question ends it. */
    StatusChanged answerQuestion(String text, Actor actor) {
        if (kind != ReferralKind.INQUIRY) {
            throw new StepRefused(
                    new UnmetCondition("NO_QUESTION", "Hier wurde nichts gefragt", "nothing was asked here"));
        }
        var answered = report(ReferralStatus.COMPLETED, Outcome.INFORMATION_GIVEN, actor);
        answer = text;
        return answered;
    }

    /** Whether nobody takes it further from here: final, and no successor will have what went along. */
    boolean endsNeed() {
        return !status.isOpen() && status != ReferralStatus.FORWARDED && !returns();
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
        caseLink = CaseLink.opened(caseId);
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
        reason = why;
        reasonText = text;
    }

    private void requireStatus(ReferralStatus expected) {
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
        return Optional.ofNullable(reason);
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<String> reasonText() {
        return Optional.ofNullable(reasonText);
    }

    public Optional<Onward> onward() {
        return Optional.ofNullable(onward);
    }

    /** The Kreis in which its chain began. */
    Kreis origin() {
        return originKreis == null ? kreis() : new Kreis(originKreis);
    }

    /** Whether its sender leads a case that it rests on; others only became one. */
    boolean comesFromCase() {
        return switch (kind) {
            case LINKING, HANDOVER, INQUIRY, ADVICE -> true;
            case ACCESS, FORWARDING -> false;
        };
    }

    /** Whether who takes one of these sides of it works for KIM, and not for an authority or a service beside it. */
    boolean isInsideKim(Set<Side> sides) {
        var asSender = sides.contains(Side.SENDER) && sender != null && sender.isOfKim();
        return asSender || sides.contains(Side.RECIPIENT) && recipient.kind() == RecipientKind.POST;
    }

    /** Whether both sides want it. */
    boolean isAgreed() {
        return status == ReferralStatus.ACCEPTED
                || status == ReferralStatus.IN_PROGRESS
                || status == ReferralStatus.ON_HOLD;
    }

    /** Whether a post has said yes to it, whatever came of it later. */
    boolean isTakenOver() {
        return kind == ReferralKind.FORWARDING
                && switch (status) {
                    case ACCEPTED, IN_PROGRESS, ON_HOLD, COMPLETED, FAILED -> true;
                    case DRAFT, REQUESTED, REJECTED, FORWARDED, CANCELLED, WITHDRAWN, EXPIRED -> false;
                };
    }

    public Optional<LocalDate> remindedOn() {
        return Optional.ofNullable(remindedOn);
    }

    public Optional<LocalDate> escalatedOn() {
        return Optional.ofNullable(escalatedOn);
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome).map(code -> new Outcome(code, nextAppointment));
    }
}
