package kim.referral.referral;

import java.util.UUID;

/** What this service reads of {@code kim.case.closed.v1}: not why. */
public record CaseClosed(UUID caseId) {}
