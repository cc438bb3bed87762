package kim.cases.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody knows German in one skill.
 *
 * @param evidencedOn the day of the certificate, course or test, where there is one
 */
public record LanguageLevel(
        @NotNull LanguageSkill skill,
        @NotNull GermanLevel level,
        @Nullable LevelEvidence evidence,
        @Nullable @PastOrPresent LocalDate evidencedOn) {}
