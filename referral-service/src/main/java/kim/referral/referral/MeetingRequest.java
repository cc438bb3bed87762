package kim.referral.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** A meeting that took place. */
record MeetingRequest(
        @NotNull MeetingKind kind, @NotNull @PastOrPresent LocalDate heldOn) {}
