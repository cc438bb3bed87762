package kim.cases.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody lives and what they bring along [K5], as they told it. Any of it may stay empty [K7]; ethnicity is never
 * asked for and has no place here.
 *
 * @param arrivedOn first day in Germany
 * @param arrivedInMunicipalityOn first day in the municipality
 * @param allocatedOn day of the allocation (Zuweisung) to the municipality
 * @param german at most one level for each skill
 */
public record Circumstances(
        @Nullable ImmigrationContext immigrationContext,
        @Nullable @PastOrPresent LocalDate arrivedOn,
        @Nullable @PastOrPresent LocalDate arrivedInMunicipalityOn,
        @Nullable @PastOrPresent LocalDate allocatedOn,
        @Nullable Literacy literacy,
        @Size(max = 4) List<@Valid @NotNull LanguageLevel> german,
        @Nullable @Valid Schooling schooling,
        @Size(max = 20) List<@Valid @NotNull Qualification> qualifications,
        @Nullable Employment employment,
        @Nullable Housing housing,
        @Nullable @Valid Care care,
        @Nullable PreferredChannel preferredChannel) {

    public Circumstances {
        german = german == null ? List.of() : List.copyOf(german);
        qualifications = qualifications == null ? List.of() : List.copyOf(qualifications);
    }

    boolean namesEachSkillOnce() {
        return german.stream().map(LanguageLevel::skill).distinct().count() == german.size();
    }
}
