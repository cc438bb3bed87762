package kim.referral.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.referral.payload.AccessRequest;
import org.jspecify.annotations.Nullable;

/**
 * An authority refers somebody into KIM [R14].
 *
 * @param matter the legal matter that is at stake; a service may leave it out
 * @param request who asks, with consent; its open criteria are points of the matter's checklist
 * @param reason needed where the matter is outside its time [R7]
 */
record ReferIntoKimRequest(
        @Nullable String matter,
        @Valid @NotNull AccessRequest request,
        @Nullable @Size(max = 1000) String reason) {}
