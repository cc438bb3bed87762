package kim.referral.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A place where services are to be had.
 *
 * @param municipality AGS
 * @param accessibility how people get in who cannot climb stairs, see or hear
 */
record LocationDetails(
        @NotNull LocationKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable String municipality,
        @Size(max = 200) @Nullable String street,
        @Pattern(regexp = "[0-9]{5}") @Nullable String postalCode,
        @Size(max = 100) @Nullable String town,
        @Size(max = 500) @Nullable String accessibility) {}
