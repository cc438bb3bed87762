package kim.cases.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import kim.cases.consent.DataCategory;
import kim.platform.OrganisationCode;
import kim.platform.text.PlainText;

/**
 * A question about the client, who is named; without a name it is asked at {@code /inquiries}.
 *
 * @param matter the legal matter that it is about [R7]
 * @param categories the data that go along, each covered by consent [E4]
 */
record AskAuthorityRequest(
        @NotNull OrganisationCode recipient,
        @NotNull @Size(max = 80) String matter,
        @NotEmpty Set<@NotNull DataCategory> categories,
        @NotBlank @Size(max = 4000) @PlainText String question) {}
