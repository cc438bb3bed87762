package kim.referral.clearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/** What the weekly round decided. */
record AllocationRequest(@NotNull @Size(min = 1, max = 200) List<@Valid @NotNull Item> items) {

    /**
     * One request and the post that is to be asked.
     *
     * @param version of the request as it was read
     * @param reason needed where the post is none of the proposed ones
     */
    record Item(
            @NotNull UUID request,
            long version,
            @NotNull PostCode post,
            @Nullable @Size(max = 1000) String reason) {

        AssignmentRequest assignment() {
            return new AssignmentRequest(post, reason);
        }
    }
}
