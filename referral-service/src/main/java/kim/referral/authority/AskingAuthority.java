package kim.referral.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;
import kim.referral.load.RunningCases;
import kim.referral.payload.Question;
import kim.referral.referral.Actor;
import kim.referral.referral.Bodies;
import kim.referral.referral.CaseLink;
import kim.referral.referral.Need;
import kim.referral.referral.NewReferral;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Sender;
import kim.referral.referral.SendingReferral;
import kim.referral.referral.Side;
import org.jspecify.annotations.Nullable;

/** [R13] A case manager asks an authority about a single case without naming anybody. */
@ApplicationScoped
class AskingAuthority {

    private final SendingReferral sending;
    private final Bodies bodies;
    private final Matters matters;
    private final Asking asking;
    private final RunningCases cases;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AskingAuthority(
            SendingReferral sending,
            Bodies bodies,
            Matters matters,
            Asking asking,
            RunningCases cases,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.sending = sending;
        this.bodies = bodies;
        this.matters = matters;
        this.asking = asking;
        this.cases = cases;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Sent ask(InquiryRequest request) {
        var authority = bodies.outside(request.organisation());
        var today = LocalDate.now(clock);
        var matter = matters.of(authority.kind().name(), request.matter());
        Matters.requireReasonOutsideItsTime(matter, today, request.reason());
        var need = new Need(null, null, request.matter(), 0, today);
        var sender = asking.sender(request.post());
        var inquiry = NewReferral.inquiry(ReferralId.next(), sender, authority, need, origin(request, sender), today);
        sending.send(inquiry, Question.withoutName(request.question()), Actor.of(caller, EnumSet.of(Side.SENDER)));
        audit.wrote("referral", inquiry.id().id(), "inquiry");
        return Sent.of(inquiry);
    }

    private @Nullable CaseLink origin(InquiryRequest request, Sender sender) {
        if (request.caseId() == null) {
            return null;
        }
        if (!cases.isLedBy(request.caseId(), sender.post())) {
            throw new BadInput(
                    "/caseId", "Nötig ist ein laufender Fall dieser Stelle", "a running case of this post is needed");
        }
        return CaseLink.to(request.caseId());
    }
}
