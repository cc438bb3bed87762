package kim.referral.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who provides services.
 *
 * @param code the one of the concept, where it names this body; referrals go to it
 */
record OrganisationDetails(
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80) @Nullable
        String code,

        @NotBlank @Size(max = 200) String name,
        @Size(max = 4000) @Nullable String description,
        @Valid @NotNull Reachability reachability) {

    OrganisationDetails {
        reachability = Objects.requireNonNullElse(reachability, Reachability.UNKNOWN);
    }
}
