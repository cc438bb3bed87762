package kim.referral.clearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kim.platform.PostCode;
import kim.referral.concept.Responsibility;
import kim.referral.payload.Household;
import org.jspecify.annotations.Nullable;

/**
 * What a post would have to fit.
 *
 * @param municipality AGS; a request may not name one
 * @param ages in years; empty for a person whose birth date is not known
 * @param languages ISO 639-3, of each person of whom any is known
 * @param declined posts that have said no to it already
 * @param load running cases by post; empty where the caller may not know it [D7]
 */
record Demand(
        @Nullable String municipality,
        List<Optional<Integer>> ages,
        List<Set<String>> languages,
        Set<PostCode> declined,
        Optional<Map<PostCode, Integer>> load,
        LocalDate day) {

    static Demand of(
            @Nullable String municipality,
            Household household,
            Set<PostCode> declined,
            Optional<Map<PostCode, Integer>> load,
            LocalDate day) {
        return new Demand(
                municipality,
                household.persons().stream().map(person -> person.ageOn(day)).toList(),
                household.languagesByPerson(),
                declined,
                load,
                day);
    }

    /** An age that is not known is never a reason to leave a post out [K7]. */
    boolean hasAgeFor(Responsibility responsibility) {
        return ages.stream().anyMatch(age -> age.map(responsibility::admitsAge).orElse(true));
    }

    boolean hasUnknownAge() {
        return ages.stream().anyMatch(Optional::isEmpty);
    }
}
