package kim.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People of the tests and what they signed, as JSON. */
public final class People {

    public static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private People() {}

    /** A Syrian mother who speaks Arabic and needs an interpreter. */
    public static Map<String, Object> amira() {
        return Map.of(
                "givenName", "Amira",
                "familyName", "Haddad",
                "birthDate", "1988-04-12",
                "gender", "FEMALE",
                "nationalities", List.of("475"),
                "languages", List.of(Map.of("language", "ara", "interpretation", true)),
                "municipality", "05358048",
                "residenceTitle", "AUFENTHG_25_2_A2",
                "benefitSphere", "SGB2",
                "contact",
                        Map.of(
                                "phone",
                                "+49 2421 5550",
                                "street",
                                "Rathausstraße 8",
                                "postalCode",
                                "52382",
                                "town",
                                "Niederzier"));
    }

    /** Her son, of whom less is known. */
    public static Map<String, Object> karim() {
        return Map.of("givenName", "Karim", "familyName", "Haddad", "birthDate", "2015-09-01", "gender", "MALE");
    }

    /** Somebody who told nothing [K7]. */
    public static Map<String, Object> somebody() {
        return Map.of();
    }

    public static Map<String, Object> family() {
        return Map.of("kind", "FAMILY", "persons", List.of(amira(), karim()));
    }

    public static Map<String, Object> single(Map<String, Object> person) {
        return Map.of("kind", "SINGLE", "persons", List.of(person));
    }

    public static Map<String, Object> signed(LocalDate on) {
        return Map.of(
                "formVersion", "2026-1",
                "signedOn", on.toString(),
                "channel", "PAPER",
                "language", "ara",
                "evidence", Map.of("reference", "Aktenzeichen 33-1", "sha256", HASH));
    }

    /** Consent to sharing the categories with the recipient. */
    public static Map<String, Object> sharing(String recipient, String... categories) {
        return with(
                signed(Days.today()),
                Map.of("purpose", "SHARING", "recipient", recipient, "categories", List.of(categories)));
    }

    public static Map<String, Object> with(Map<String, ?> base, Map<String, ?> more) {
        var all = new HashMap<String, Object>(base);
        all.putAll(more);
        return all;
    }

    public static Map<String, Object> without(Map<String, ?> base, String field) {
        var rest = new HashMap<String, Object>(base);
        rest.remove(field);
        return rest;
    }
}
