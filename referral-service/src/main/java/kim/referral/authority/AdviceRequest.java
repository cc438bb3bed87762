package kim.referral.authority;

import jakarta.validation.constraints.NotNull;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was advised to go; not who.
 *
 * @param post that advised; may be left out by who holds exactly one
 */
record AdviceRequest(
        @Nullable PostCode post,
        @NotNull OrganisationCode organisation,
        @Nullable @KnownCode(CodeList.TOPICS) String topic) {}
