package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.PostCode;
import kim.platform.codelist.CodeLists;
import kim.platform.idempotency.Idempotent;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.OrganisationKind;

/** [R2] The post that was asked knows a better one: it is asked instead, and the chain tells the way. */
@ApplicationScoped
class ForwardingReferral {

    private final TakingStep step;
    private final Referrals referrals;
    private final SendingReferral sending;
    private final CurrentConcept concept;
    private final CodeLists codes;
    private final Caller caller;
    private final Clock clock;

    ForwardingReferral(
            TakingStep step,
            Referrals referrals,
            SendingReferral sending,
            CurrentConcept concept,
            CodeLists codes,
            Caller caller,
            Clock clock) {
        this.step = step;
        this.referrals = referrals;
        this.sending = sending;
        this.concept = concept;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    StepTaken forward(ReferralId id, ExpectedVersion expected, ForwardReferralRequest request) {
        request.requireUsable();
        return request.post() == null
                ? abroad(id, expected, request)
                : toPost(id, expected, request.post(), request.reason());
    }

    private StepTaken abroad(ReferralId id, ExpectedVersion expected, ForwardReferralRequest request) {
        var kreis = Objects.requireNonNull(request.kreis());
        var to = Destination.of(kreis, request.municipality(), caller.kreis(), codes);
        var today = LocalDate.now(clock);
        return step.take(id, expected, (referral, actor) -> referral.forwardAbroad(to, request.reason(), actor, today));
    }

    private StepTaken toPost(ReferralId id, ExpectedVersion expected, PostCode code, String why) {
        var today = LocalDate.now(clock);
        var post = concept.today().requireFilled(code, today);
        var forwarded = step.take(id, expected, (referral, actor) -> referral.forward(why, actor, today));
        var referral = referrals.findById(id);
        var sender = new Sender(
                OrganisationKind.CARRIER,
                caller.organisation(),
                referral.recipient().post());
        var successor = Successor.forwarded(referral, Recipient.post(code, post.organisation()), sender, today);
        sending.passOn(successor, Actor.of(caller, EnumSet.of(Side.SENDER)));
        return forwarded;
    }
}
