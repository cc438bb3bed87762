package kim.cases.inactivity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kim.platform.BadInput;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/** @param until the last day of waiting, where it is known */
record MarkWaitingRequest(
        @Nullable LocalDate until,
        @NotBlank @Size(max = 2000) @PlainText String reason) {

    void requireAhead(LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw new BadInput("/until", "Das Datum liegt in der Vergangenheit", "the date lies in the past");
        }
    }
}
