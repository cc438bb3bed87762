package kim.cases.tally;

/**
 * A count of some cases: those whose id ends in these hexadecimal digits, none for all of them.
 *
 * @param what is counted
 */
record Tally(String ending, String what, long count) {}
