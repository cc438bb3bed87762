package kim.cases.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param on the last day on which the person belongs to the household */
record DepartureRequest(@NotNull LocalDate on) {}
