package kim.reporting.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as statistics know them [D4], as events of households tell them.
 *
 * @param since first day in the household, where it is told
 * @param until last day in it
 */
record Person(
        UUID personRef,
        @Nullable Integer birthYear,
        @Nullable String gender,
        String nationalityGroup,
        String residenceGroup,
        String benefitSphere,
        @Nullable String germanLevel,
        @Nullable String employment,
        @Nullable String housing,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static final String UNKNOWN = "UNKNOWN";

    Person {
        gender = Objects.requireNonNullElse(gender, UNKNOWN);
        germanLevel = Objects.requireNonNullElse(germanLevel, UNKNOWN);
        employment = Objects.requireNonNullElse(employment, UNKNOWN);
        housing = Objects.requireNonNullElse(housing, UNKNOWN);
    }
}
