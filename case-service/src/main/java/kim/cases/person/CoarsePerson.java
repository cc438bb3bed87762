package kim.cases.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as everybody but those who counsel them may know them: a pseudonym and groups, no name, no birth date [D4].
 *
 * @param germanLevel in speaking, else the highest that was told of any skill
 */
public record CoarsePerson(
        UUID personRef,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        NationalityGroup nationalityGroup,
        ResidenceGroup residenceGroup,
        String benefitSphere,
        @Nullable GermanLevel germanLevel,
        @Nullable EmploymentGroup employment,
        @Nullable Housing housing) {}
