package kim.cases.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kim.cases.consent.SignedForm;
import kim.cases.person.MasterData;
import org.jspecify.annotations.Nullable;

/**
 * Somebody joins.
 *
 * @param consent of the newcomer to data processing; for a child that of the parents in the household is enough
 */
record JoinRequest(
        @NotNull LocalDate since,
        @NotNull @Valid MasterData person,
        @Nullable @Valid SignedForm consent) {}
