package kim.cases.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something learned for working life, and how far it is recognised here.
 *
 * @param country where it was learned, key of the Federal Statistical Office
 */
public record Qualification(
        @NotNull QualificationKind kind,
        @Nullable @Size(max = 200) @PlainText String title,
        @Nullable @KnownCode(CodeList.NATIONALITIES) String country,
        @Nullable Recognition recognition) {}
