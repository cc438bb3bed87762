package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.Gone;
import kim.platform.NotVisible;
import kim.platform.audit.Audit;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.Payloads;

/** Claim check: case-service fetches what it needs to open the case of an accepted referral. */
@ApplicationScoped
class ClaimingPayload {

    private final Referrals referrals;
    private final Payloads payloads;
    private final Audit audit;

    ClaimingPayload(Referrals referrals, Payloads payloads, Audit audit) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.audit = audit;
    }

    /**
     * @throws NotVisible when there is nothing to claim: unknown, or nobody has accepted it
     * @throws Gone when it was deleted since
     */
    @Transactional
    ClaimedPayload claim(ReferralId id) {
        var referral = referrals
                .findByIdOptional(id)
                .filter(it -> it.kind() == ReferralKind.FORWARDING)
                .filter(it -> it.status() != ReferralStatus.REQUESTED)
                .orElseThrow(NotVisible::new);
        var request = payloads.of(id.id(), AccessRequest.class).orElseThrow(Gone::new);
        audit.read("referral", id.id(), "claim");
        return ClaimedPayload.of(referral, request);
    }
}
