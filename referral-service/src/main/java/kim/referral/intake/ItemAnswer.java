package kim.referral.intake;

import java.util.List;
import kim.platform.problem.CheckedPart;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one item of a batch.
 *
 * @param index from 0, in the order of the batch
 * @param receipt unless it was refused
 * @param violations with pointers into the item, if it was
 */
record ItemAnswer(
        int index,
        @Nullable String key,
        ItemOutcome outcome,
        @Nullable IntakeReceipt receipt,
        @Nullable List<CheckedPart.Mistake> violations) {

    static ItemAnswer received(int index, String key, IntakeReceipt receipt) {
        return new ItemAnswer(index, key, ItemOutcome.RECEIVED, receipt, null);
    }

    static ItemAnswer repeated(int index, String key, IntakeReceipt receipt) {
        return new ItemAnswer(index, key, ItemOutcome.REPEATED, receipt, null);
    }

    static ItemAnswer refused(int index, @Nullable String key, List<CheckedPart.Mistake> violations) {
        return new ItemAnswer(index, key, ItemOutcome.REFUSED, null, violations);
    }
}
