package kim.referral.clearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.OrganisationCode;

/** Where the client is advised to go, and why [R2]. */
record AdviceRequest(
        @NotNull OrganisationCode organisation,
        @NotBlank @Size(max = 1000) String reason) {}
