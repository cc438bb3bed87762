package kim.cases.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was changed in a case in one go.
 *
 * @param phase that it led to, if the phase changed; likewise type, post and reason
 * @param parts as the database names them, each with the id of the row: {@code contact/019a…}
 */
record Act(
        UUID id,
        Instant at,
        String who,
        String act,
        @Nullable String phase,
        @Nullable String type,
        @Nullable String post,
        @Nullable String reason,
        List<String> parts) {}
