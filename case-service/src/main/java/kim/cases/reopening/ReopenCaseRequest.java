package kim.cases.reopening;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kim.cases.consent.CapacityRule;
import kim.cases.consent.Purpose;
import kim.cases.consent.SignedForm;
import kim.platform.Violation;
import org.jspecify.annotations.Nullable;

/** @param consent to data processing; needed where none is in force any more [E1] */
record ReopenCaseRequest(@Nullable @Valid SignedForm consent) {

    /** @param birthDate of the person of reference, where it is known */
    List<Violation> violations(@Nullable LocalDate birthDate, LocalDate today) {
        return consent == null
                ? List.of()
                : Stream.concat(
                                consent.violations("/consent", today).stream(),
                                CapacityRule.mistakes(birthDate, Purpose.DATA_PROCESSING, consent, "/consent").stream())
                        .toList();
    }
}
