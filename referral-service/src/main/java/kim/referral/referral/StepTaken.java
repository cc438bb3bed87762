package kim.referral.referral;

import java.util.UUID;

/** What a step leaves behind: answers to a key are kept longer than payloads may be, so nothing of a person [E3]. */
record StepTaken(UUID referral, ReferralStatus status) {}
