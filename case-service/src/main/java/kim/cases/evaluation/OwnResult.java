package kim.cases.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

/** What a measure of success that client and case manager chose themselves came to [P10]. */
record OwnResult(
        @NotBlank @Size(max = 200) @PlainText String measure,
        @NotBlank @Size(max = 200) @PlainText String result) {}
