package kim.cases.inquiry;

import java.util.UUID;
import kim.platform.idempotency.Receipt;

/** @param id also that of the referral by which it is asked */
record InquiryId(UUID id) implements Receipt {}
