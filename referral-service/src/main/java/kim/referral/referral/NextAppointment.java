package kim.referral.referral;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** @param clientAgrees that the sender is told of it; without that it is not sent at all [R6] */
record NextAppointment(
        @NotNull OffsetDateTime at,

        @AssertTrue(message = "{kim.referral.client-agrees}")
        boolean clientAgrees) {}
