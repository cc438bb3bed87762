package kim.referral.referral;

import java.util.UUID;

/** What this service reads of {@code kim.case.opening-refused.v1}: why no case could begin. */
record OpeningRefused(UUID referralId, Reason reason) {}
