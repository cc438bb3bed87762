package kim.demo.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kim.demo.concept.Responsibility;
import kim.demo.form.Household;
import kim.demo.form.Person;
import kim.demo.form.SpokenLanguage;

/** Makes up a household: more than half are one person, the others families with up to five children. */
final class MakingHousehold {

    private static final Weighted<Integer> CHILDREN = Weighted.of(List.of(0, 1, 2, 3, 4, 5), count -> 24 - 4.0 * count);
    private static final double FAMILIES = 0.44;
    private static final double PARTNERS = 0.72;
    private static final int OLDEST_TO_COME = 68;
    private static final int ADULT = 18;

    private final Distributions distributions;
    private final RandomGenerator random;
    private final LocalDate today;
    private final String municipality;
    private final Origin origin;
    private final Standing standing;
    private final String familyName;

    MakingHousehold(
            Distributions distributions, RandomGenerator random, LocalDate today, String municipality, Origin origin) {
        this.distributions = distributions;
        this.random = random;
        this.today = today;
        this.municipality = municipality;
        this.origin = origin;
        this.standing = distributions.standingOf(origin, random);
        this.familyName = distributions.familyName(random);
    }

    Standing standing() {
        return standing;
    }

    /** The person of reference has an age that the post is there for. */
    Household servedBy(Responsibility responsibility) {
        var age =
                ageBetween(Math.max(ADULT, responsibility.ageFrom()), Math.min(OLDEST_TO_COME, responsibility.ageTo()));
        var persons = new ArrayList<>(List.of(person(anyGender(), age)));
        if (random.nextDouble() < FAMILIES) {
            addFamily(persons, age);
        }
        return Household.of(persons);
    }

    private void addFamily(List<Person> persons, int ageOfFirst) {
        if (random.nextDouble() < PARTNERS) {
            persons.add(person(otherGender(persons.getFirst()), Math.max(ADULT, ageOfFirst + random.nextInt(-6, 7))));
        }
        var children = CHILDREN.pick(random);
        for (var child = 0; child < children; child++) {
            persons.add(person(anyGender(), random.nextInt(0, Math.min(ADULT, Math.max(1, ageOfFirst - ADULT)))));
        }
    }

    private Person person(String gender, int age) {
        return new Person(
                distributions.givenName(gender, random),
                familyName,
                today.minusYears(age).minusDays(random.nextInt(1, 360)),
                random.nextDouble() < 0.985 ? gender : rareGender(),
                List.of(origin.nationality()),
                languages(age),
                municipality,
                standing.title(),
                standing.sphere(),
                null);
    }

    private List<SpokenLanguage> languages(int age) {
        var needsInterpreter = age >= ADULT && random.nextDouble() < 0.6;
        return origin.languages().stream()
                .map(language -> new SpokenLanguage(language, needsInterpreter))
                .toList();
    }

    /** Young adults come more often than the old. */
    private int ageBetween(int from, int to) {
        return from + (int) ((to - from + 1) * Math.pow(random.nextDouble(), 1.6));
    }

    private String anyGender() {
        return random.nextDouble() < 0.49 ? "FEMALE" : "MALE";
    }

    /** [K7] Some are divers, some do not say. */
    private String rareGender() {
        return random.nextBoolean() ? "DIVERS" : "UNKNOWN";
    }

    private static String otherGender(Person first) {
        return "FEMALE".equals(first.gender()) ? "MALE" : "FEMALE";
    }
}
