package kim.referral.intake;

import java.util.List;
import java.util.UUID;
import kim.platform.problem.CheckedPart;
import org.jspecify.annotations.Nullable;

/**
 * What the adapter tells the transport.
 *
 * @param accepted else it is to be rejected, with what was wrong
 */
record SubmissionAnswer(
        UUID submissionId,
        boolean accepted,
        @Nullable IntakeReceipt receipt,
        @Nullable List<CheckedPart.Mistake> violations) {

    static SubmissionAnswer of(UUID submission, ItemAnswer item) {
        return new SubmissionAnswer(
                submission, item.outcome() != ItemOutcome.REFUSED, item.receipt(), item.violations());
    }
}
