package kim.reporting.extract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param year whose periods it is about */
record RequestExtractRequest(@Min(2020) @Max(2100) int year) {}
