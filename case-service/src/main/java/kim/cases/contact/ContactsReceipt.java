package kim.cases.contact;

import java.util.List;
import java.util.UUID;
import kim.platform.idempotency.Receipt;

/** The ids of contacts that were recorded together, in the order in which they were sent. */
record ContactsReceipt(List<Item> contacts) implements Receipt {

    record Item(UUID caseId, UUID contactId) {}
}
