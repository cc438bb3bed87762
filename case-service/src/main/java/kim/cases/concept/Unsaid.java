package kim.cases.concept;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document leaves out reads as empty. So a document can be taken in with all its gaps, and validation can name
 * every one of them instead of failing at the first.
 */
final class Unsaid {

    private Unsaid() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Without trailing zeros, so that 1 and 1.0 are the same to the hash of a concept. */
    static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
