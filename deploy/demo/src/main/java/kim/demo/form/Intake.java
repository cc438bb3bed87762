package kim.demo.form;

import java.time.LocalDate;
import java.util.List;

/** What a registration office refers: the minimum, for people who signed [R4]. */
public record Intake(SignedConsent consent, String municipality, People household, Contact contact) {

    public record SignedConsent(
            List<String> purposes,
            String formVersion,
            LocalDate signedOn,
            String channel,
            String language,
            Evidence evidence) {}

    public record People(List<Registered> persons) {}

    /** @param role ADULT or CHILD */
    public record Registered(
            String givenName,
            String familyName,
            LocalDate birthDate,
            String gender,
            List<String> nationalities,
            List<Language> languages,
            String role) {}

    /** @param code ISO 639-3 */
    public record Language(String code, boolean interpretation) {}

    public record Contact(String phone, Address address, String preferredChannel) {}

    public record Address(String street, String houseNumber, String postalCode, String city) {}
}
