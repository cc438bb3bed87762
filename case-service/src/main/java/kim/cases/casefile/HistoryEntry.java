package kim.cases.casefile;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a case [C12].
 *
 * @param who the id of whoever changed it, or the service that did
 * @param part what of the case changed
 * @param before the values it had, where it had any
 * @param after the values it got
 */
record HistoryEntry(
        UUID id,
        Instant at,
        String who,
        String act,
        String part,
        UUID partId,
        @JsonRawValue @Nullable String before,
        @JsonRawValue String after) {}
