package kim.referral.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kim.platform.BadInput;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/**
 * Who should have it instead: another post of this Kreis, or another Kreis.
 *
 * @param kreis AGS, five digits
 * @param municipality AGS of where the people live there; only with {@code kreis}
 */
record ForwardReferralRequest(
        @Nullable PostCode post,
        @Nullable String kreis,
        @Nullable String municipality,
        @NotBlank @Size(max = 1000) String reason) {

    /** @throws BadInput unless exactly one is named */
    void requireUsable() {
        if ((post == null) == (kreis == null)) {
            throw new BadInput("", "Nötig ist entweder post oder kreis", "either post or kreis is needed");
        }
    }
}
