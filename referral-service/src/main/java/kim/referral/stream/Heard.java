package kim.referral.stream;

import java.util.List;

/**
 * What was new for somebody.
 *
 * @param upTo also past what was not for them
 * @param afterGap something may have been missed before
 */
record Heard(List<Happening> events, Position upTo, boolean afterGap) {}
