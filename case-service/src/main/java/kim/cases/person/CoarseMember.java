package kim.cases.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link CoarsePerson} with the time they belong to the household; the last day is missing while they do. */
public record CoarseMember(
        UUID personRef,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        NationalityGroup nationalityGroup,
        ResidenceGroup residenceGroup,
        String benefitSphere,
        @Nullable GermanLevel germanLevel,
        @Nullable EmploymentGroup employment,
        @Nullable Housing housing,
        LocalDate since,
        @Nullable LocalDate until) {

    static CoarseMember of(CoarsePerson person, Membership membership) {
        return new CoarseMember(
                person.personRef(),
                person.birthYear(),
                person.gender(),
                person.nationalityGroup(),
                person.residenceGroup(),
                person.benefitSphere(),
                person.germanLevel(),
                person.employment(),
                person.housing(),
                membership.since(),
                membership.until());
    }
}
