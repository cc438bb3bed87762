package kim.cases.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kim.platform.text.PlainText;

/**
 * What somebody undertook to do.
 *
 * @param who by their part
 */
record UndertakingRequest(
        @NotBlank @Size(max = 2000) @PlainText String what,
        @NotBlank @Size(max = 200) @PlainText String who,
        @NotNull LocalDate dueOn) {}
