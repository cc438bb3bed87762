package kim.identity.realm;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * [W5] That somebody holds or held a post.
 *
 * @param post as {@code organisation/post}
 * @param share of a full post
 * @param until the last day; absent while no end is known
 */
record Holding(String post, BigDecimal share, LocalDate from, Optional<LocalDate> until) {

    /** As the user's attribute writes it: {@code caritas-dueren/caritas-dueren-welcome-1 0.5 2025-01-01 2025-12-31}. */
    static Optional<Holding> parse(String text) {
        var words = text.split(" ", -1);
        if (words.length < 3 || words.length > 4) {
            return Optional.empty();
        }
        try {
            var until = words.length == 4 ? Optional.of(LocalDate.parse(words[3])) : Optional.<LocalDate>empty();
            return Optional.of(new Holding(words[0], new BigDecimal(words[1]), LocalDate.parse(words[2]), until));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    boolean isRunning(LocalDate day) {
        return !from.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }
}
