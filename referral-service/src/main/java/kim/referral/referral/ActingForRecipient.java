package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiFunction;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.audit.Audit;
import kim.referral.payload.AuthorityRequest;
import kim.referral.payload.Payloads;
import org.jspecify.annotations.Nullable;

/**
 * The recipient's steps for a service that has no account: whoever holds its one-time link acts for it [R12]. Everything
 * runs in the transaction of the caller.
 */
@ApplicationScoped
public class ActingForRecipient {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final Payloads payloads;
    private final ReportingOutcome reporting;
    private final Audit audit;
    private final Clock clock;

    ActingForRecipient(
            Referrals referrals,
            Chronicle chronicle,
            Payloads payloads,
            ReportingOutcome reporting,
            Audit audit,
            Clock clock) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.payloads = payloads;
        this.reporting = reporting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotVisible when the caller does not know the referral
     * @throws NotAllowed when the caller is not its sender
     */
    public void requireSentBy(Caller caller, ReferralId id) {
        sent(caller, id);
    }

    /**
     * As {@link #requireSentBy}, for what was asked of a service that cannot log in.
     *
     * @throws StepRefused when it went to somebody who has accounts, or has ended
     */
    public void requireAnswerableByLink(Caller caller, ReferralId id) {
        var referral = sent(caller, id);
        if (referral.kind() != ReferralKind.LINKING
                || referral.recipient().kind() != RecipientKind.EXTERNAL_SERVICE
                || !referral.status().isOpen()) {
            throw new StepRefused(new UnmetCondition(
                    "RECIPIENT_BY_LINK",
                    "Ein Link ist nur für offene Überleitungen an externe Dienste möglich",
                    "a link is for open referrals to external services only"));
        }
    }

    /** Waits until nobody else is at it. */
    public AskedReferral asked(ReferralId id) {
        return asked(locked(id));
    }

    /** Empty when it is no longer there for anybody. */
    public Optional<AuthorityRequest> payload(ReferralId id, String how) {
        audit.read("referral", id.id(), how);
        return payloads.of(id.id(), AuthorityRequest.class);
    }

    public AskedReferral accept(ReferralId id, String who, String how) {
        return step(id, who, how, (referral, actor) -> referral.accept(actor, LocalDate.now(clock)));
    }

    /** @param text needed where the reason is OTHER */
    public AskedReferral reject(ReferralId id, Reason reason, @Nullable String text, String who, String how) {
        new RejectReferralRequest(reason, text).requireUsable();
        return step(id, who, how, (referral, actor) -> referral.reject(reason, text, actor, LocalDate.now(clock)));
    }

    /** @param outcome a final code of the code list */
    public AskedReferral report(ReferralId id, ReferralStatus end, String outcome, String who, String how) {
        reporting.requireAnEnd(new ReportOutcomeRequest(outcome, end, null));
        return step(id, who, how, (referral, actor) -> referral.report(end, new Outcome(outcome, null), actor));
    }

    private AskedReferral step(ReferralId id, String who, String how, BiFunction<Referral, Actor, StatusChanged> step) {
        var referral = locked(id);
        var actor =
                new Actor(EnumSet.of(Side.RECIPIENT), who, referral.recipient().organisation());
        chronicle.note(step.apply(referral, actor));
        audit.wrote("referral", id.id(), how);
        return asked(referral);
    }

    private Referral sent(Caller caller, ReferralId id) {
        var referral = referrals.visible(id, caller);
        if (!referral.sidesOf(caller).contains(Side.SENDER)) {
            throw new NotAllowed(Side.SENDER.alone());
        }
        return referral;
    }

    private Referral locked(ReferralId id) {
        return referrals.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotVisible::new);
    }

    private static AskedReferral asked(Referral referral) {
        return new AskedReferral(
                referral.id(),
                referral.status(),
                referral.sender().map(Sender::organisation).orElse(null),
                referral.recipient().organisation(),
                referral.need().matter(),
                referral.need().persons(),
                referral.requestedOn(),
                referral.status().openTo(EnumSet.of(Side.RECIPIENT)));
    }
}
