package kim.referral.clearing;

import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.referral.ReferralStatus;

/**
 * Who is asked now.
 *
 * @param referral the successor, which the post answers
 */
record Assignment(UUID referral, UUID chain, PostCode post, OrganisationCode organisation, ReferralStatus status) {}
