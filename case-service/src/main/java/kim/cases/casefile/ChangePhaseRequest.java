package kim.cases.casefile;

import jakarta.validation.constraints.NotNull;
import kim.cases.concept.Phase;

record ChangePhaseRequest(@NotNull Phase to) {}
