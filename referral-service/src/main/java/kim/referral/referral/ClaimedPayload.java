package kim.referral.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.Address;
import kim.referral.payload.Consent;
import kim.referral.payload.ConsentChannel;
import kim.referral.payload.ConsentEvidence;
import kim.referral.payload.ConsentPurpose;
import kim.referral.payload.Contact;
import kim.referral.payload.Gender;
import kim.referral.payload.Person;
import kim.referral.payload.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What case-service is given to open a case: the request in the words in which case-service, who owns the person, knows
 * people. Its example stands in {@code contracts/}.
 *
 * @param requestedOn when the need first came, whoever has had it since
 * @param purposes what was consented to
 */
record ClaimedPayload(
        UUID referralId,
        UUID chainId,
        LocalDate requestedOn,
        @Nullable String accessRoute,
        @Nullable String municipality,
        @Nullable String matter,
        @Nullable List<String> openCriteria,
        Household household,
        List<ConsentPurpose> purposes,
        SignedForm consent) {

    static ClaimedPayload of(Referral referral, AccessRequest request) {
        return new ClaimedPayload(
                referral.id().id(),
                referral.chain().id(),
                referral.need().since(),
                referral.need().accessRoute(),
                referral.need().municipality(),
                referral.need().matter(),
                request.openCriteria(),
                Household.of(
                        request,
                        Optional.ofNullable(referral.need().municipality()).orElse(request.municipality())),
                request.consent().purposes(),
                SignedForm.of(request.consent()));
    }

    /** @param persons the first is the person of reference, and can be reached for all of them */
    record Household(Kind kind, List<Member> persons) {

        /** @param municipality where they live now, which may be another than when they were referred */
        static Household of(AccessRequest request, String municipality) {
            var persons = request.household().persons();
            return new Household(
                    persons.size() == 1 ? Kind.SINGLE : Kind.FAMILY,
                    IntStream.range(0, persons.size())
                            .mapToObj(place ->
                                    Member.of(persons.get(place), municipality, place == 0 ? request.contact() : null))
                            .toList());
        }
    }

    enum Kind {
        SINGLE,
        FAMILY
    }

    record Member(
            String givenName,
            String familyName,
            @Nullable LocalDate birthDate,
            @Nullable Gender gender,
            List<String> nationalities,
            List<Language> languages,
            String municipality,
            @Nullable Reach contact) {

        static Member of(Person person, String municipality, @Nullable Contact contact) {
            return new Member(
                    person.givenName(),
                    person.familyName(),
                    person.birthDate(),
                    person.gender(),
                    person.nationalities() == null ? List.of() : person.nationalities(),
                    person.spoken().stream().map(Language::of).toList(),
                    municipality,
                    contact == null ? null : Reach.of(contact));
        }
    }

    /** @param interpretation absent where nobody asked [K7] */
    record Language(String language, @Nullable Boolean interpretation) {

        static Language of(SpokenLanguage spoken) {
            return new Language(spoken.code(), spoken.interpretation());
        }
    }

    record Reach(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town) {

        static Reach of(Contact contact) {
            var address = Optional.ofNullable(contact.address());
            return new Reach(
                    contact.phone(),
                    contact.email(),
                    address.map(Address::streetAndNumber).orElse(null),
                    address.map(Address::postalCode).orElse(null),
                    address.map(Address::city).orElse(null));
        }
    }

    record SignedForm(
            String formVersion, LocalDate signedOn, ConsentChannel channel, String language, ConsentEvidence evidence) {

        static SignedForm of(Consent consent) {
            return new SignedForm(
                    consent.formVersion(),
                    consent.signedOn(),
                    consent.channel(),
                    consent.language(),
                    consent.evidence());
        }
    }
}
