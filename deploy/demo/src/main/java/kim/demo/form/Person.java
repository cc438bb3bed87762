package kim.demo.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of somebody; the rest is left out [K7]. */
public record Person(
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable String gender,
        List<String> nationalities,
        List<SpokenLanguage> languages,
        String municipality,
        @Nullable String residenceTitle,
        @Nullable String benefitSphere,
        @Nullable ContactData contact) {}
