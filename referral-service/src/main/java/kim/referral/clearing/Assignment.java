package kim.referral.clearing;

import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.referral.ReferralId;
import kim.referral.referral.ReferralStatus;

/**
 * Who is asked now.
 *
 * @param referral the successor, which the post answers
 */
record Assignment(
        ReferralId referral, ReferralId chain, PostCode post, OrganisationCode organisation, ReferralStatus status) {}
