package kim.referral.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code kim.case.opened.v1}; many cases come without a referral. */
record CaseOpened(UUID caseId, @Nullable UUID referralId) {}
