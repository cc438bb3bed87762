package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import kim.platform.Gone;
import kim.platform.NotVisible;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.Payloads;
import org.jspecify.annotations.Nullable;

/** Claim check: case-service fetches what it needs to open the case of an accepted referral. */
@ApplicationScoped
class ClaimingPayload {

    private final Referrals referrals;
    private final Payloads payloads;

    ClaimingPayload(Referrals referrals, Payloads payloads) {
        this.referrals = referrals;
        this.payloads = payloads;
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
        return ClaimedPayload.of(referral, request);
    }

    /** The answer; its example stands in {@code contracts/}. */
    record ClaimedPayload(
            ReferralId referralId,
            ReferralId chainId,
            @Nullable OrganisationCode organisation,
            @Nullable PostCode post,
            @Nullable String municipality,
            @Nullable String accessRoute,
            LocalDate requestedOn,
            @Nullable LocalDate acceptedOn,
            AccessRequest request) {

        static ClaimedPayload of(Referral referral, AccessRequest request) {
            return new ClaimedPayload(
                    referral.id(),
                    referral.chain(),
                    referral.recipient().organisation(),
                    referral.recipient().post(),
                    referral.need().municipality(),
                    referral.need().accessRoute(),
                    referral.need().since(),
                    referral.answeredOn().orElse(null),
                    request);
        }
    }
}
