package kim.referral.load;

import java.util.UUID;
import kim.platform.PostCode;

/** What this service reads of {@code kim.case.reopened.v1}. */
record CaseReopened(UUID caseId, PostCode post) {}
