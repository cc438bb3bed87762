package kim.reporting.reconciliation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A count of some cases or referrals: those whose id ends in these hexadecimal digits. The owning services answer in the
 * same shape.
 *
 * @param what is counted
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Tally(String ending, String what, long count) {}
