package kim.cases.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something of the client's network [P1].
 *
 * @param who a body or a person by their part in the client's life, such as "Schwester" or "Sprachschule"
 * @param support what they contribute, if anything
 */
record Tie(
        @NotBlank @Size(max = 200) @PlainText String who,
        @Nullable @Size(max = 500) @PlainText String support) {}
