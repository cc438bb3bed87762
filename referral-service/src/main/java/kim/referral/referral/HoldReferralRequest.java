package kim.referral.referral;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kim.platform.BadInput;

/** @param reason what is waited for */
record HoldReferralRequest(@NotNull Reason reason) {

    /** @throws BadInput when the reason is none for this */
    void requireUsable() {
        if (!Reason.FOR_HOLD.contains(reason)) {
            throw new BadInput(List.of(Reason.notFor("/reason", Reason.FOR_HOLD)));
        }
    }
}
