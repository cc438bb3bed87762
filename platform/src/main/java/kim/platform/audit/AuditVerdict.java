package kim.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the log is as it was written.
 *
 * @param seals how many there are
 * @param hash of the youngest seal; noted down elsewhere, it proves later that not even the seals were replaced
 * @param firstBroken number of the first seal that the log does not bear out; what it covers was changed
 */
record AuditVerdict(
        boolean intact, long seals, String hash, @Nullable Long firstBroken) {}
