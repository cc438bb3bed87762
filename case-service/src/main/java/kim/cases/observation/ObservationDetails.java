package kim.cases.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kim.platform.OrganisationCode;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What was seen [S1].
 *
 * @param bodies between which it happens, by the codes of the concept
 * @param description without personal data
 */
public record ObservationDetails(
        @NotNull ObservationKind kind,
        @NotNull @KnownCode(CodeList.TOPICS) String field,
        @Nullable @Size(max = 10) List<@NotNull OrganisationCode> bodies,
        @Nullable String municipality,
        @NotBlank @Size(max = 4000) @PlainText String description) {

    List<OrganisationCode> named() {
        return Objects.requireNonNullElse(bodies, List.of());
    }
}
