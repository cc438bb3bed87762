package kim.cases.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param outcome the code that the recipient of the referral reported */
public record MeasureView(
        UUID id,
        UUID goalId,
        String what,
        Actor by,
        LocalDate dueOn,
        MeasureState state,
        @Nullable UUID referralId,
        @Nullable ReferralStatus referralStatus,
        @Nullable String outcome) {}
