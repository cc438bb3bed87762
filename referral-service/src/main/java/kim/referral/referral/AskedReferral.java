package kim.referral.referral;

import java.time.LocalDate;
import java.util.Set;
import kim.platform.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked who answers for the recipient, before anybody is named.
 *
 * @param open what can be set now by the recipient's side
 */
public record AskedReferral(
        ReferralId id,
        ReferralStatus status,
        @Nullable OrganisationCode sender,
        @Nullable OrganisationCode recipient,
        @Nullable String matter,
        int persons,
        LocalDate requestedOn,
        Set<ReferralStatus> open) {}
