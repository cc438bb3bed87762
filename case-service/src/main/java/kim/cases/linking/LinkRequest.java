package kim.cases.linking;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import kim.cases.consent.DataCategory;
import kim.platform.OrganisationCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is to become a referral for.
 *
 * @param matter the legal matter for an authority [R7], a topic for any other service
 * @param checklist what the client states about the points of the matter; KIM gives no legal advice
 * @param categories the data that go along, each covered by consent [E4]
 * @param reason why the matter is brought up outside its time, where it is
 */
record LinkRequest(
        @NotNull OrganisationCode recipient,
        @Nullable String matter,
        @Nullable @Size(max = 30) Map<String, @NotNull @Size(max = 500) @PlainText String> checklist,
        @NotEmpty Set<@NotNull DataCategory> categories,
        @Nullable @Size(max = 2000) @PlainText String reason) {

    Map<String, String> stated() {
        return checklist == null ? Map.of() : checklist;
    }
}
