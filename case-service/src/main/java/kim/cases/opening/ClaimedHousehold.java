package kim.cases.opening;

import java.time.LocalDate;
import java.util.List;
import kim.cases.person.ContactData;
import kim.cases.person.Gender;
import kim.cases.person.HouseholdKind;
import kim.cases.person.MasterData;
import kim.cases.person.NewHousehold;
import kim.cases.person.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/** The people of a referral, the person of reference first, as referral-service hands them over. */
record ClaimedHousehold(HouseholdKind kind, List<Member> persons) {

    NewHousehold arriving() {
        return new NewHousehold(kind, persons.stream().map(Member::known).toList());
    }

    /** Any of it may be missing [K7]. */
    record Member(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            @Nullable Gender gender,
            @Nullable List<String> nationalities,
            @Nullable List<Language> languages,
            @Nullable String municipality,
            @Nullable Reach contact) {

        MasterData known() {
            return new MasterData(
                    givenName,
                    familyName,
                    birthDate,
                    gender,
                    nationalities == null ? List.of() : nationalities,
                    languages == null
                            ? List.of()
                            : languages.stream().map(Language::spoken).toList(),
                    municipality,
                    null,
                    null,
                    contact == null ? null : contact.data(),
                    null);
        }
    }

    /** @param interpretation absent where nobody asked; that is not the same as no */
    record Language(String language, @Nullable Boolean interpretation) {

        SpokenLanguage spoken() {
            return new SpokenLanguage(language, interpretation);
        }
    }

    record Reach(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town) {

        ContactData data() {
            return new ContactData(phone, email, street, postalCode, town);
        }
    }
}
