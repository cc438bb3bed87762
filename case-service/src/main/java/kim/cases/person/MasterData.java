package kim.cases.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person [K5]. Counselling is voluntary: any of it may stay empty, and empty is never a default [K7].
 *
 * @param nationalities keys of the Federal Statistical Office
 * @param municipality AGS, eight digits
 */
@Embeddable
public record MasterData(
        @Nullable @Size(max = 200) String givenName,
        @Nullable @Size(max = 200) String familyName,
        @Nullable @PastOrPresent LocalDate birthDate,
        @Nullable @Enumerated(EnumType.STRING) Gender gender,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 10) List<@KnownCode(CodeList.NATIONALITIES) String> nationalities,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 20) List<@Valid SpokenLanguage> languages,

        @Nullable @KnownCode(CodeList.MUNICIPALITIES_NRW) String municipality,
        @Nullable @KnownCode(CodeList.RESIDENCE_TITLES) String residenceTitle,
        @Nullable @KnownCode(CodeList.BENEFIT_SPHERES) String benefitSphere,
        @Nullable @Valid @Embedded ContactData contact) {

    public MasterData {
        nationalities = nationalities == null ? List.of() : List.copyOf(nationalities);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }
}
