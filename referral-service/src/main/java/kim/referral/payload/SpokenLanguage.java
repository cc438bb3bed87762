package kim.referral.payload;

import jakarta.validation.constraints.NotNull;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * A language somebody speaks.
 *
 * @param code ISO 639-3
 * @param interpretation whether this person needs an interpreter from it; empty where nobody asked
 */
public record SpokenLanguage(
        @NotNull @KnownCode(CodeList.LANGUAGES) String code,
        @Nullable Boolean interpretation) {}
