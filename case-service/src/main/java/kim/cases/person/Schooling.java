package kim.cases.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/** @param country key of the Federal Statistical Office */
public record Schooling(
        @Nullable SchoolLevel level,
        @Nullable @Min(0) @Max(20) Integer years,
        @Nullable @KnownCode(CodeList.NATIONALITIES) String country) {}
