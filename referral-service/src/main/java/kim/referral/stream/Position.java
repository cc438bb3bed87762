package kim.referral.stream;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has heard. Rows are ordered by the transaction that wrote them and read only when no earlier one can
 * still come: by their numbers alone one that commits late would be passed over.
 *
 * @param at when that was; tells whether what followed is still kept
 */
record Position(long transaction, long row, long at) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([0-9]{1,19})-([0-9]{1,11})");

    /** From {@code Last-Event-ID}; empty where it is none of ours. */
    static Optional<Position> read(@Nullable String id) {
        var written = WRITTEN.matcher(id == null ? "" : id);
        try {
            return written.matches()
                    ? Optional.of(new Position(
                            Long.parseLong(written.group(1)),
                            Long.parseLong(written.group(2)),
                            Long.parseLong(written.group(3))))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean isBefore(Instant oldest) {
        return at < oldest.getEpochSecond();
    }

    @Override
    public String toString() {
        return transaction + "-" + row + "-" + at;
    }
}
