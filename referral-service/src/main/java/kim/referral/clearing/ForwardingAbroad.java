package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.audit.Audit;
import kim.platform.codelist.CodeLists;
import kim.platform.idempotency.Idempotent;
import kim.referral.referral.Actor;
import kim.referral.referral.Chronicle;
import kim.referral.referral.Destination;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Referrals;
import kim.referral.referral.Side;

/** Another Kreis is the right one: the need is forwarded here, and waits in the clearing there [W1] [Z2]. */
@ApplicationScoped
class ForwardingAbroad {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final ClearingScope scope;
    private final CodeLists codes;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ForwardingAbroad(
            Referrals referrals,
            Chronicle chronicle,
            ClearingScope scope,
            CodeLists codes,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.referrals = referrals;
        this.chronicle = chronicle;
        this.scope = scope;
        this.codes = codes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    Decision forward(ReferralId id, ExpectedVersion expected, ForwardAbroadRequest request) {
        var waiting = referrals.waiting(id, scope.limit());
        expected.mustMatch(waiting);
        var to = Destination.of(request.kreis(), request.municipality(), caller.kreis(), codes);
        var actor = Actor.of(caller, EnumSet.of(Side.RECIPIENT));
        chronicle.note(waiting.forwardAbroad(to, request.reason(), actor, LocalDate.now(clock)));
        audit.wrote("referral", id.id(), "forwarding");
        return Decision.on(waiting);
    }
}
