package kim.cases.person;

import jakarta.validation.constraints.NotNull;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * A language that somebody speaks.
 *
 * @param language ISO 639-3
 * @param interpretation whether talks in German need an interpreter for it; absent where nobody asked [K7]
 */
public record SpokenLanguage(
        @NotNull @KnownCode(CodeList.LANGUAGES) String language,
        @Nullable Boolean interpretation) {}
