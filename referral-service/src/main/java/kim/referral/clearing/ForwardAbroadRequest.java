package kim.referral.clearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * To which Kreis, and why.
 *
 * @param kreis AGS, five digits
 * @param municipality AGS of where the people live there, if it is known
 */
record ForwardAbroadRequest(
        @NotNull String kreis,
        @Nullable String municipality,
        @NotBlank @Size(max = 1000) String reason) {}
