package kim.cases.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kim.cases.person.MasterData;

/** Somebody joins. */
record JoinRequest(@NotNull LocalDate since, @NotNull @Valid MasterData person) {}
