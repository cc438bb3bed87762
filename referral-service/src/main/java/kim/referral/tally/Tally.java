package kim.referral.tally;

/**
 * A count of some referrals: those whose id ends in these hexadecimal digits, none for all of them.
 *
 * @param what is counted
 */
record Tally(String ending, String what, long count) {}
