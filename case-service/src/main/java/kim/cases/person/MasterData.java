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
import kim.platform.text.PlainText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person [K5]. Counselling is voluntary: any of it may stay empty, and empty is never a default [K7].
 *
 * @param nationalities keys of the Federal Statistical Office
 * @param municipality AGS, eight digits; this, the address, residence title and benefit sphere are those of the day
 */
@Embeddable
public record MasterData(
        @Nullable @Size(max = 200) @PlainText String givenName,
        @Nullable @Size(max = 200) @PlainText String familyName,
        @Nullable @PastOrPresent LocalDate birthDate,
        @Nullable @Enumerated(EnumType.STRING) Gender gender,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 10) List<@KnownCode(CodeList.NATIONALITIES) String> nationalities,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 20) List<@Valid SpokenLanguage> languages,

        @Nullable @KnownCode(CodeList.MUNICIPALITIES_NRW) String municipality,
        @Nullable @KnownCode(CodeList.RESIDENCE_TITLES) String residenceTitle,
        @Nullable @KnownCode(CodeList.BENEFIT_SPHERES) String benefitSphere,
        @Nullable @Valid @Embedded ContactData contact,
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) Circumstances circumstances) {

    public MasterData {
        nationalities = nationalities == null ? List.of() : List.copyOf(nationalities);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /** As of that day: what has a time of its own is told by the life course. */
    MasterData on(LocalDate day, LifeCourse course) {
        var address = course.addressOn(day).orElse(AddressPeriod.UNKNOWN);
        return new MasterData(
                givenName,
                familyName,
                birthDate,
                gender,
                nationalities,
                languages,
                address.municipality(),
                course.residenceOn(day).map(ResidencePeriod::title).orElse(null),
                course.benefitOn(day).map(BenefitPeriod::sphere).orElse(null),
                ContactData.at(address, contact),
                circumstances);
    }

    /** [K8] Without anything that tells where somebody lives or how they are reached. */
    MasterData withoutPlace() {
        return placed(null, null);
    }

    /** As told; where neither municipality nor contact data are told, they stay those of the other. */
    MasterData inPlaceOf(MasterData other) {
        return municipality == null && contact == null ? placed(other.municipality, other.contact) : this;
    }

    private MasterData placed(@Nullable String where, @Nullable ContactData reach) {
        return new MasterData(
                givenName,
                familyName,
                birthDate,
                gender,
                nationalities,
                languages,
                where,
                residenceTitle,
                benefitSphere,
                reach,
                circumstances);
    }
}
