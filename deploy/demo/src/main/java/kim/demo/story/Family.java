package kim.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.demo.form.Evidence;
import kim.demo.form.Intake;

/**
 * A family of four that speaks two languages; another one in every telling, with names that nobody else has, so that
 * they can be looked for where no name may be [D4].
 *
 * @param givenNames mother, father, daughter, son
 */
public record Family(String familyName, List<String> givenNames, LocalDate signedOn) {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final String SYRIA = "475";

    public static Family fresh(LocalDate signedOn) {
        return new Family(name(5), Stream.generate(() -> name(4)).limit(4).toList(), signedOn);
    }

    /** Every name of the family, which is no other word. */
    public List<String> names() {
        return Stream.concat(Stream.of(familyName), givenNames.stream()).toList();
    }

    /** As the registration office refers it. */
    public Intake intake() {
        return new Intake(
                new Intake.SignedConsent(
                        List.of("REGISTRATION_FORWARDING", "DATA_PROCESSING"),
                        "2024-1",
                        signedOn,
                        "PAPER",
                        "ara",
                        Evidence.ofScan("meldeamt-niederzier/" + familyName)),
                Scene.NIEDERZIER,
                new Intake.People(List.of(
                        registered(0, LocalDate.of(1989, 3, 14), "FEMALE", "ADULT"),
                        registered(1, LocalDate.of(1986, 11, 2), "MALE", "ADULT"),
                        registered(2, LocalDate.of(2013, 6, 21), "FEMALE", "CHILD"),
                        registered(3, LocalDate.of(2017, 1, 9), "MALE", "CHILD"))),
                new Intake.Contact(
                        "+49 2428 555014", new Intake.Address("Mühlenstraße", "7", "52382", "Niederzier"), "PHONE"));
    }

    private Intake.Registered registered(int index, LocalDate birthDate, String gender, String role) {
        var adult = role.equals("ADULT");
        return new Intake.Registered(
                givenNames.get(index),
                familyName,
                birthDate,
                gender,
                List.of(SYRIA),
                List.of(new Intake.Language("ara", adult), new Intake.Language("kmr", adult)),
                role);
    }

    private static String name(int syllables) {
        var random = ThreadLocalRandom.current();
        var name = Stream.generate(() -> "" + letter(CONSONANTS, random) + letter(VOWELS, random))
                .limit(syllables)
                .collect(Collectors.joining());
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private static char letter(String letters, ThreadLocalRandom random) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
