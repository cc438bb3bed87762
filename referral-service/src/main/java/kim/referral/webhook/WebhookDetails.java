package kim.referral.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription consists of.
 *
 * @param active false stops it for the time being; left out it is true
 */
record WebhookDetails(
        @NotBlank @Size(max = 500) String url,
        @Size(max = 200) @Nullable String description,
        @Nullable Boolean active) {

    boolean tellsNow() {
        return Objects.requireNonNullElse(active, true);
    }
}
