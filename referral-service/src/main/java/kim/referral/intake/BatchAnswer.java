package kim.referral.intake;

import java.util.List;
import kim.platform.idempotency.Receipt;

/** One answer per item, in the order of the batch [R3]. */
record BatchAnswer(long received, long repeated, long refused, List<ItemAnswer> items) implements Receipt {

    static BatchAnswer of(List<ItemAnswer> items) {
        return new BatchAnswer(
                count(items, ItemOutcome.RECEIVED),
                count(items, ItemOutcome.REPEATED),
                count(items, ItemOutcome.REFUSED),
                items);
    }

    private static long count(List<ItemAnswer> items, ItemOutcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
