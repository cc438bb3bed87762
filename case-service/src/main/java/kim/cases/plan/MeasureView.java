package kim.cases.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it stands.
 *
 * @param what absent once it was erased
 * @param wording how often it was planned anew, counted from 1
 * @param outcome the code that the recipient of the referral reported
 */
public record MeasureView(
        UUID id,
        UUID goalId,
        @Nullable String what,
        Actor by,
        LocalDate dueOn,
        int wording,
        MeasureState state,
        @Nullable UUID referralId,
        @Nullable ReferralStatus referralStatus,
        @Nullable String outcome) {}
