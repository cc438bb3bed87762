package kim.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record PlanMeasureRequest(
        @NotBlank @Size(max = 2000) String what,
        @NotNull Actor by,
        @NotNull LocalDate dueOn) {}
