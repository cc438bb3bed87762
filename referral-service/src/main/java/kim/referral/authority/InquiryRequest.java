package kim.referral.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/**
 * A question on a single case that names nobody [R13].
 *
 * @param post that asks; may be left out by who holds exactly one
 * @param question without a name or anything else that leads to a person
 * @param reason needed where the matter is outside its time [R7]
 */
record InquiryRequest(
        @Nullable PostCode post,
        @NotNull OrganisationCode organisation,
        @NotNull String matter,
        @NotBlank @Size(max = 4000) String question,
        @Nullable @Size(max = 1000) String reason) {}
