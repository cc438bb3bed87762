package kim.referral.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Room for further people.
 *
 * @param asOf when that was so; empty where nobody has said anything
 */
record Capacity(
        @NotNull CapacityState state,
        @Size(max = 300) @Nullable String note,
        @Nullable LocalDate asOf) {

    static final Capacity UNKNOWN = new Capacity(CapacityState.UNKNOWN, null, null);
}
