package kim.cases.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.OrganisationCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, by their part and never by name.
 *
 * @param organisation of the concept; needed of a body, since consent names its recipient
 */
record Participant(
        @NotNull Side side,
        @NotBlank @Size(max = 200) @PlainText String part,
        @Nullable OrganisationCode organisation) {

    boolean isNamedBody() {
        return side == Side.BODY && organisation != null;
    }
}
