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
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
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

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable String reasonText;

    private @Nullable String outcome;

    private @Nullable OffsetDateTime nextAppointment;

    private LocalDate requestedOn;

    private @Nullable LocalDate answeredOn;

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

    /** Into KIM: it lands in clearing [Z2]. */
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
        var forwarded = answer(ReferralStatus.FORWARDED, actor, today);
        explain(why == null ? null : Reason.OTHER, why);
        return forwarded;
    }

    /** The one that takes a forwarded need further. */
    public Referral successorTo(Recipient next, Sender forwarding, LocalDate today) {
        requireStatus(ReferralStatus.FORWARDED);
        return new Referral(ReferralId.next(), this, ReferralKind.FORWARDING, forwarding, next, need, today);
    }

    /** [Z2] A post that says no does not end the need: it waits in clearing again, as long as it has waited. */
    Optional<Referral> returnToClearing(LocalDate today) {
        requireStatus(ReferralStatus.REJECTED);
        return kind == ReferralKind.FORWARDING
                ? Optional.of(new Referral(
                        ReferralId.next(), this, ReferralKind.ACCESS, sender, Recipient.clearing(), need, today))
                : Optional.empty();
    }

    /** Whether nobody takes it further from here: final, and no successor will have what went along. */
    boolean endsNeed() {
        return !status.isOpen()
                && status != ReferralStatus.FORWARDED
                && !(status == ReferralStatus.REJECTED && kind == ReferralKind.FORWARDING);
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

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome).map(code -> new Outcome(code, nextAppointment));
    }
}
