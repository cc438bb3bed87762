package kim.cases.reopening;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import kim.cases.consent.SignedForm;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/** @param consent to data processing; needed where none is in force any more [E1] */
record ReopenCaseRequest(@Nullable @Valid SignedForm consent) {

    List<Violation> violations(LocalDate today) {
        return consent == null ? List.of() : consent.violations("/consent", today);
    }
}
