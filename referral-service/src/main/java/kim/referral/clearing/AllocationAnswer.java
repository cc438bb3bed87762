package kim.referral.clearing;

import java.util.List;
import java.util.UUID;
import kim.platform.idempotency.Receipt;
import org.jspecify.annotations.Nullable;

/** One answer per request, in the order of the round. */
record AllocationAnswer(List<Item> items) implements Receipt {

    /** @param refusal why nobody is asked; then the request waits on */
    record Item(
            UUID request,
            @Nullable Assignment assignment,
            @Nullable String refusal) {}
}
