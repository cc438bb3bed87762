package kim.cases.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for two records being about one person [K4]; a person decides, not a sum of points. */
public enum Likeness {
    SAME_GIVEN_NAME(3),
    GIVEN_NAME_SOUNDS_ALIKE(2),
    SAME_FAMILY_NAME(3),
    FAMILY_NAME_SOUNDS_ALIKE(2),
    /** As offices and passports do: what is the given name here is the family name there. */
    NAMES_SWAPPED(2),
    SAME_BIRTH_DATE(4),
    /** Day and month swapped, or one of day, month and year differs, as with a guessed or misread date. */
    SIMILAR_BIRTH_DATE(1),
    SAME_MUNICIPALITY(1);

    private final int weight;

    Likeness(int weight) {
        this.weight = weight;
    }

    /** The keys under which somebody of that name is found. */
    static Set<String> keys(MasterData known) {
        var keys = new HashSet<>(NameWords.of(known.givenName()).keys());
        keys.addAll(NameWords.of(known.familyName()).keys());
        return keys;
    }

    /** Only for the order in which they are shown. */
    static int weight(Set<Likeness> reasons) {
        return reasons.stream().mapToInt(reason -> reason.weight).sum();
    }

    static Set<Likeness> between(MasterData one, MasterData other) {
        var found = EnumSet.noneOf(Likeness.class);
        var given = NameWords.of(one.givenName());
        var family = NameWords.of(one.familyName());
        var otherGiven = NameWords.of(other.givenName());
        var otherFamily = NameWords.of(other.familyName());
        addName(found, given, otherGiven, SAME_GIVEN_NAME, GIVEN_NAME_SOUNDS_ALIKE);
        addName(found, family, otherFamily, SAME_FAMILY_NAME, FAMILY_NAME_SOUNDS_ALIKE);
        if (found.isEmpty() && given.sharesSoundWith(otherFamily) && family.sharesSoundWith(otherGiven)) {
            found.add(NAMES_SWAPPED);
        }
        addBirth(found, one.birthDate(), other.birthDate());
        if (one.municipality() != null && one.municipality().equals(other.municipality())) {
            found.add(SAME_MUNICIPALITY);
        }
        return found;
    }

    /** Whether both names agree in sound and no birth date stands against it. */
    static boolean suggestsOne(Set<Likeness> reasons, MasterData one, MasterData other) {
        var names = reasons.contains(NAMES_SWAPPED)
                || (reasons.contains(SAME_GIVEN_NAME) || reasons.contains(GIVEN_NAME_SOUNDS_ALIKE))
                        && (reasons.contains(SAME_FAMILY_NAME) || reasons.contains(FAMILY_NAME_SOUNDS_ALIKE));
        var birth = one.birthDate() == null
                || other.birthDate() == null
                || reasons.contains(SAME_BIRTH_DATE)
                || reasons.contains(SIMILAR_BIRTH_DATE);
        return names && birth;
    }

    private static void addName(Set<Likeness> found, NameWords one, NameWords other, Likeness same, Likeness alike) {
        if (one.sharesWordWith(other)) {
            found.add(same);
        } else if (one.sharesSoundWith(other)) {
            found.add(alike);
        }
    }

    private static void addBirth(Set<Likeness> found, @Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return;
        }
        if (one.equals(other)) {
            found.add(SAME_BIRTH_DATE);
        } else if (differInOnePart(one, other) || isSwapped(one, other)) {
            found.add(SIMILAR_BIRTH_DATE);
        }
    }

    private static boolean differInOnePart(LocalDate one, LocalDate other) {
        return Stream.<ToIntFunction<LocalDate>>of(
                                LocalDate::getYear, LocalDate::getMonthValue, LocalDate::getDayOfMonth)
                        .filter(part -> part.applyAsInt(one) != part.applyAsInt(other))
                        .count()
                == 1;
    }

    private static boolean isSwapped(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
    }
}
