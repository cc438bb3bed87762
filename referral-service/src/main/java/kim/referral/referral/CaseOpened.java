package kim.referral.referral;

import java.util.UUID;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code kim.case.opened.v1}; many cases come without a referral. */
public record CaseOpened(
        UUID caseId, PostCode post, @Nullable UUID referralId) {}
