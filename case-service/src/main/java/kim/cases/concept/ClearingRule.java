package kim.cases.concept;

/** @param municipalityFirst whether the municipality clears a request before coordination does [Z2] */
public record ClearingRule(boolean municipalityFirst) {}
