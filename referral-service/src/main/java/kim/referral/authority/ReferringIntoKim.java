package kim.referral.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.Wording;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.Organisation;
import kim.referral.referral.Actor;
import kim.referral.referral.Need;
import kim.referral.referral.NewReferral;
import kim.referral.referral.Sender;
import kim.referral.referral.SendingReferral;
import kim.referral.referral.Side;

/** [R14] An authority or a service refers into KIM; what it sent lands in clearing, as everything does that nobody owns. */
@ApplicationScoped
class ReferringIntoKim {

    private final SendingReferral sending;
    private final RequestRules rules;
    private final CurrentConcept concept;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ReferringIntoKim(
            SendingReferral sending,
            RequestRules rules,
            CurrentConcept concept,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.sending = sending;
        this.rules = rules;
        this.concept = concept;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Sent refer(ReferIntoKimRequest request) {
        var body = concept.today()
                .organisation(caller.organisation())
                .filter(organisation -> organisation.outside().isPresent())
                .orElseThrow(ReferringIntoKim::notOutside);
        var today = LocalDate.now(clock);
        rules.check(request, body, today);
        var referral = NewReferral.intoKim(sender(body), need(request, body, today), today);
        sending.send(referral, request.request(), Actor.of(caller, EnumSet.of(Side.SENDER)));
        audit.wrote("referral", referral.id().id(), "request");
        return Sent.of(referral);
    }

    private static Sender sender(Organisation body) {
        return new Sender(body.kind(), body.code(), null);
    }

    private static Need need(ReferIntoKimRequest request, Organisation body, LocalDate today) {
        return new Need(
                request.request().municipality(),
                AccessRoutes.of(body),
                request.matter(),
                request.request().headCount(),
                today);
    }

    private static NotAllowed notOutside() {
        return new NotAllowed(new Wording(
                "Das Konzept kennt Ihre Stelle nicht als Behörde oder Angebot",
                "the concept does not know your body as an authority or a service"));
    }
}
