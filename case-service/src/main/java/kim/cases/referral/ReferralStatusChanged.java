package kim.cases.referral;

import java.util.UUID;
import kim.cases.plan.ReferralStatus;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/** What this service needs of the event of that name. */
record ReferralStatusChanged(
        UUID referralId,
        UUID chainId,
        ReferralKind kind,
        ReferralStatus status,
        @Nullable PostCode recipientPost,
        @Nullable String outcome,
        @Nullable UUID caseId) {}
