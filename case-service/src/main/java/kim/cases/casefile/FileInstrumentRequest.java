package kim.cases.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A form that was filled in, signed, refused or not needed.
 *
 * @param version of the form, as printed on it
 */
record FileInstrumentRequest(
        @NotBlank @Size(max = 80) @PlainText String code,
        @NotBlank @Size(max = 40) @PlainText String version,
        @NotNull LocalDate on,
        @NotNull InstrumentState state,
        @Nullable @Size(max = 2000) @PlainText String reason) {

    /** [C4] "Not needed" counts only with its reason. */
    boolean lacksReason() {
        return state == InstrumentState.NOT_NEEDED && (reason == null || reason.isBlank());
    }
}
