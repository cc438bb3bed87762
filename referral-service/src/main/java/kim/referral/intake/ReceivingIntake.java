package kim.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.idempotency.Idempotent;
import kim.referral.payload.AccessRequest;

/** What is acknowledged is committed: intake, referral into clearing, payload and event, all or nothing [R3]. */
@ApplicationScoped
class ReceivingIntake {

    private final TakingIn takingIn;
    private final Offices offices;

    ReceivingIntake(TakingIn takingIn, Offices offices) {
        this.takingIn = takingIn;
        this.offices = offices;
    }

    @Idempotent
    @Transactional
    IntakeReceipt receive(AccessRequest request) {
        return takingIn.take(request, offices.calling(), null);
    }
}
