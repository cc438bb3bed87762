package kim.referral.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import kim.platform.BadInput;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/** @param text what the sender should know; needed where the reason is OTHER */
record RejectReferralRequest(
        @NotNull Reason reason, @Nullable @Size(max = 1000) String text) {

    /** @throws BadInput when the reason is none for this, or does not say enough */
    void requireUsable() {
        var mistakes = new ArrayList<Violation>();
        if (!Reason.FOR_REJECTION.contains(reason)) {
            mistakes.add(Reason.notFor("/reason", Reason.FOR_REJECTION));
        }
        if (reason == Reason.OTHER && (text == null || text.isBlank())) {
            mistakes.add(new Violation("/text", "Der Grund OTHER braucht einen Text", "the reason OTHER needs a text"));
        }
        BadInput.throwIfAny(mistakes);
    }
}
