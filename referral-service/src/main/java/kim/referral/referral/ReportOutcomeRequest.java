package kim.referral.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * The end of a referral: a code, never content [R6].
 *
 * @param outcome a final code of the code list
 * @param status COMPLETED or FAILED
 */
record ReportOutcomeRequest(
        @NotNull @KnownCode(CodeList.REFERRAL_OUTCOMES) String outcome,
        @NotNull ReferralStatus status,
        @Valid @Nullable NextAppointment nextAppointment) {

    Outcome toOutcome() {
        return new Outcome(outcome, nextAppointment == null ? null : nextAppointment.at());
    }
}
