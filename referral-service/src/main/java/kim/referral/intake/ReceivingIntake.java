package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import kim.platform.Caller;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;
import kim.referral.concept.OrganisationKind;
import kim.referral.payload.AccessRequest;
import kim.referral.referral.Actor;
import kim.referral.referral.Need;
import kim.referral.referral.Referral;
import kim.referral.referral.Sender;
import kim.referral.referral.SendingReferral;
import kim.referral.referral.Side;

/** What is acknowledged is committed: intake, referral into clearing, payload and event, all or nothing [R3]. */
@ApplicationScoped
class ReceivingIntake {

    private static final String ACCESS_ROUTE = "REGISTRATION_OFFICE";

    private final Intakes intakes;
    private final SendingReferral sending;
    private final IntakeRules rules;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ReceivingIntake(
            Intakes intakes, SendingReferral sending, IntakeRules rules, Audit audit, Caller caller, Clock clock) {
        this.intakes = intakes;
        this.sending = sending;
        this.rules = rules;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    IntakeReceipt receive(AccessRequest request) {
        rules.check(request);
        var today = LocalDate.now(clock);
        var referral = Referral.intoKim(sender(), need(request, today), today);
        sending.send(referral, request, Actor.of(caller, EnumSet.of(Side.SENDER)));
        var intake =
                new Intake(referral.id(), caller.organisation(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        intakes.persist(intake);
        audit.wrote("referral", referral.id().id(), "intake");
        return intake.receipt(today);
    }

    private Sender sender() {
        return new Sender(OrganisationKind.REGISTRATION_OFFICE, caller.organisation(), null);
    }

    private static Need need(AccessRequest request, LocalDate today) {
        return new Need(request.municipality(), ACCESS_ROUTE, null, request.headCount(), today);
    }
}
