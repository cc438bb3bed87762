package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kim.platform.audit.Audit;
import kim.referral.concept.OrganisationKind;
import kim.referral.payload.AccessRequest;
import kim.referral.referral.Need;
import kim.referral.referral.NewReferral;
import kim.referral.referral.Sender;
import kim.referral.referral.SendingReferral;
import org.jspecify.annotations.Nullable;

/** What an office sent becomes an intake and a referral into clearing, in the transaction of whoever received it. */
@ApplicationScoped
class TakingIn {

    private static final String ACCESS_ROUTE = "REGISTRATION_OFFICE";

    private final Intakes intakes;
    private final SendingReferral sending;
    private final IntakeRules rules;
    private final Audit audit;
    private final Clock clock;

    TakingIn(Intakes intakes, SendingReferral sending, IntakeRules rules, Audit audit, Clock clock) {
        this.intakes = intakes;
        this.sending = sending;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws kim.platform.BadInput naming each field that is wrong; then nothing was written */
    IntakeReceipt take(AccessRequest request, Office office, @Nullable ItemKey item) {
        rules.check(request, office);
        var today = LocalDate.now(clock);
        var referral = NewReferral.intoKim(sender(office), need(request, today), today);
        sending.send(referral, request, office.actor());
        var receivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var intake = new Intake(referral.id(), office.code(), receivedAt, item);
        intakes.persist(intake);
        audit.wrote("referral", referral.id().id(), "intake");
        return intake.receipt(today);
    }

    private static Sender sender(Office office) {
        return new Sender(OrganisationKind.REGISTRATION_OFFICE, office.code(), null);
    }

    private static Need need(AccessRequest request, LocalDate today) {
        return new Need(request.municipality(), ACCESS_ROUTE, null, request.headCount(), today);
    }
}
