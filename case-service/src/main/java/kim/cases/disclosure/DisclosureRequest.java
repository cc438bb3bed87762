package kim.cases.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import kim.cases.consent.DataCategory;
import kim.platform.text.PlainText;

/** @param recipient in words, as the youth welfare office or the police need not be in the concept */
record DisclosureRequest(
        @NotNull LegalBasis legalBasis,
        @NotBlank @Size(max = 200) @PlainText String recipient,
        @NotEmpty Set<@NotNull DataCategory> categories,
        @NotBlank @Size(max = 4000) @PlainText String reason) {}
