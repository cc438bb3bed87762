package kim.cases.casefile;

import jakarta.validation.constraints.NotNull;
import kim.cases.concept.CaseType;

record DecideTypeRequest(@NotNull CaseType to) {}
