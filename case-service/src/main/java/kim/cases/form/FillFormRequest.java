package kim.cases.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A form to be filled in.
 *
 * @param instrument its code
 * @param schema of an own instrument, when it is used for the first time in this version
 */
record FillFormRequest(
        @NotBlank @Size(max = 80) @Pattern(regexp = "[A-Z0-9]+(_[A-Z0-9]+)*")
        String instrument,

        @NotBlank @Size(max = 40) @PlainText String version,
        @Nullable Map<String, @Nullable Object> schema,
        @NotNull @Valid FormContent content) {}
