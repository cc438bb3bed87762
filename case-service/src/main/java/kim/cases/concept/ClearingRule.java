package kim.cases.concept;

/**
 * Who clears a request that nobody owns [Z2].
 *
 * @param municipalityFirst whether the municipality does before coordination
 */
public record ClearingRule(boolean municipalityFirst) {}
