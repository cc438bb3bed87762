package kim.cases.plan;

import jakarta.validation.constraints.NotNull;

record ChangeMeasureRequest(@NotNull MeasureState to) {}
