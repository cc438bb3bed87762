package kim.referral.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.referral.payload.AccessRequest;

/** @param key the office's own, never used for anything else: sent again, it gives the same receipt [R3] */
record BatchItem(
        @NotBlank @Size(max = 100) String key,
        @Valid @NotNull AccessRequest request) {}
