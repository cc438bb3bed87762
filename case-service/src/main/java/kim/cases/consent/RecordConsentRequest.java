package kim.cases.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kim.cases.concept.Concept;
import kim.cases.person.PersonId;
import kim.platform.OrganisationCode;
import kim.platform.Violation;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A consent somebody gave, with the form by which they did.
 *
 * @param person whose consent it is; left out for the person of reference
 * @param recipient needed, as are categories, where the purpose is to pass something on
 */
record RecordConsentRequest(
        @Nullable UUID person,
        @NotNull Purpose purpose,
        @Nullable OrganisationCode recipient,
        @Nullable Set<@NotNull DataCategory> categories,
        @NotBlank @Size(max = 40) @PlainText String formVersion,
        @NotNull LocalDate signedOn,
        @NotNull ConsentChannel channel,
        @NotNull @KnownCode(CodeList.LANGUAGES) String language,
        @NotNull @Valid Evidence evidence,
        @Nullable LocalDate expiresOn,
        @Nullable @Valid Signatory signatory) {

    @Nullable
    PersonId whose() {
        return person == null ? null : new PersonId(person);
    }

    SignedForm form() {
        return new SignedForm(formVersion, signedOn, channel, language, evidence, expiresOn, signatory);
    }

    List<Violation> violations(Concept concept, LocalDate today) {
        var mistakes = new ArrayList<>(form().violations("", today));
        if (purpose.isTowardsSomebody() && recipient == null) {
            mistakes.add(new Violation("/recipient", "Der Empfänger fehlt", "the recipient is missing"));
        }
        if (purpose.isTowardsSomebody() && given().isEmpty()) {
            mistakes.add(
                    new Violation("/categories", "Die Datenkategorien fehlen", "the categories of data are missing"));
        }
        if (recipient != null && concept.organisation(recipient).isEmpty()) {
            mistakes.add(new Violation(
                    "/recipient",
                    "Diese Organisation steht nicht im Konzept",
                    "this organisation is not in the concept"));
        }
        return mistakes;
    }

    Set<DataCategory> given() {
        return categories == null ? Set.of() : categories;
    }
}
