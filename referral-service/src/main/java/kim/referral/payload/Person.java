package kim.referral.payload;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is referred; what is not known stays empty [K7].
 *
 * @param nationalities keys of the Federal Statistical Office
 */
public record Person(
        @NotBlank @Size(max = 200) String givenName,
        @NotBlank @Size(max = 200) String familyName,
        @PastOrPresent @Nullable LocalDate birthDate,
        @Nullable Gender gender,

        @Size(max = 10) @Nullable List<@NotNull @KnownCode(CodeList.NATIONALITIES) String> nationalities,

        @Size(max = 10) @Nullable List<@Valid @NotNull SpokenLanguage> languages,
        @Nullable HouseholdRole role) {

    public List<SpokenLanguage> spoken() {
        return languages == null ? List.of() : languages;
    }

    /** In completed years; empty where the birth date is not known. */
    public Optional<Integer> ageOn(LocalDate day) {
        return Optional.ofNullable(birthDate)
                .map(birth -> Period.between(birth, day).getYears());
    }
}
