package kim.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kim.platform.text.PlainText;

record PlanMeasureRequest(
        @NotBlank @Size(max = 2000) @PlainText String what,
        @NotNull Actor by,
        @NotNull LocalDate dueOn) {}
