package kim.referral.payload;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Who signed for the person of reference [E5].
 *
 * @param name of who signed for somebody else
 */
public record Signatory(
        @NotNull SignatoryKind kind,
        @Nullable @Size(max = 200) @PlainText String name) {

    boolean isNamed() {
        return name != null && !name.isBlank();
    }
}
