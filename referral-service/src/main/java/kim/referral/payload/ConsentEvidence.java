package kim.referral.payload;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where the signed form is, and what its bytes were when it was signed [E2].
 *
 * @param reference of the sender's own file
 * @param sha256 in lower-case hexadecimal
 */
public record ConsentEvidence(
        @NotBlank @Size(max = 200) String reference,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "{kim.referral.sha256}")
        String sha256) {}
