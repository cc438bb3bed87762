package kim.cases.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody cares.
 *
 * @param childrenElsewhere children who live with somebody else, here or abroad
 * @param needsChildcare whether a place in a day-care centre or the like is wanted
 * @param caresForRelatives whether an adult depends on their care
 */
public record Care(
        @Nullable @Min(0) @Max(20) Integer childrenElsewhere,
        @Nullable Boolean needsChildcare,
        @Nullable Boolean caresForRelatives) {}
