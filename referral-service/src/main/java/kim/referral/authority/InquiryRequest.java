package kim.referral.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/**
 * A question on a single case that names nobody [R13].
 *
 * @param post that asks; may be left out by who holds exactly one
 * @param caseId the running case of that post for which it asks; the authority never sees it, the answer is recorded there
 * @param question without a name or anything else that leads to a person
 * @param reason needed where the matter is outside its time [R7]
 */
record InquiryRequest(
        @Nullable PostCode post,
        @Nullable UUID caseId,
        @NotNull OrganisationCode organisation,
        @NotNull String matter,
        @NotBlank @Size(max = 4000) String question,
        @Nullable @Size(max = 1000) String reason) {}
