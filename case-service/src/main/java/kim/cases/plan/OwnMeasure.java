package kim.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

/**
 * A measure of success that the concept does not name.
 *
 * @param measure what is looked at, such as "Nächte durchgeschlafen"
 * @param target what it should come to
 */
public record OwnMeasure(
        @NotBlank @Size(max = 200) @PlainText String measure,
        @NotBlank @Size(max = 200) @PlainText String target) {}
