package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** Takes from a person what would tell who it is [D4]. */
@ApplicationScoped
class Coarsening {

    private static final String SPHERE_UNKNOWN = "UNKNOWN";

    private final CodeLists codes;

    Coarsening(CodeLists codes) {
        this.codes = codes;
    }

    /** As of that day. */
    CoarsePerson coarse(Person person, LocalDate day) {
        var known = person.known(day);
        var told = Optional.ofNullable(known.circumstances());
        return new CoarsePerson(
                person.personRef(),
                known.birthDate() == null ? null : known.birthDate().getYear(),
                known.gender(),
                nationalities(known),
                residence(known),
                Optional.ofNullable(known.benefitSphere()).orElse(SPHERE_UNKNOWN),
                told.flatMap(Coarsening::german).orElse(null),
                told.map(Circumstances::employment).map(EmploymentGroup::of).orElse(null),
                told.map(Circumstances::housing).orElse(null));
    }

    private static Optional<GermanLevel> german(Circumstances told) {
        return told.german().stream()
                .max(Comparator.comparing((LanguageLevel known) -> known.skill() == LanguageSkill.SPEAKING)
                        .thenComparing(LanguageLevel::level))
                .map(LanguageLevel::level);
    }

    private NationalityGroup nationalities(MasterData known) {
        return NationalityGroup.of(known.nationalities().stream()
                .flatMap(key -> codes.find(CodeList.NATIONALITIES, key).stream())
                .toList());
    }

    private ResidenceGroup residence(MasterData known) {
        return Optional.ofNullable(known.residenceTitle())
                .flatMap(title -> codes.find(CodeList.RESIDENCE_TITLES, title))
                .map(ResidenceGroup::of)
                .orElse(ResidenceGroup.UNKNOWN);
    }
}
