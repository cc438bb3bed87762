package kim.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in its stable order.
 *
 * @param next the cursor to ask the next page {@code after}; absent on the last
 * @param total of all pages, only where it was asked for
 */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {

    public Page<T> withTotal(long count) {
        return new Page<>(items, next, count);
    }
}
