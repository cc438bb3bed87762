package kim.referral.load;

import java.util.UUID;

/** What this service reads of {@code kim.case.closed.v1}: not why. */
record CaseClosed(UUID caseId) {}
