package kim.cases.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a case [C12]; it stays for good, its values may be erased [D3].
 *
 * @param who the id of whoever changed it, or the service that did
 * @param part what of the case changed
 * @param fields which of its fields changed, by their names in the views
 * @param before the values they had, where they had any; nothing is told of what is confidential
 * @param after the values they got; absent once they are erased
 */
record HistoryEntry(
        UUID id,
        Instant at,
        String who,
        String act,
        String part,
        UUID partId,
        List<String> fields,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {}
