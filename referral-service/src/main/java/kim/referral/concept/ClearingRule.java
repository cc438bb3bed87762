package kim.referral.concept;

/**
 * Who clears.
 *
 * @param municipalityFirst a municipality's own clearing worker may assign its requests [Z2]
 */
public record ClearingRule(boolean municipalityFirst) {}
