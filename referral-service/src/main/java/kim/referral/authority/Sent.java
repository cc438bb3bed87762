package kim.referral.authority;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralStatus;

/** The receipt of what was sent. */
record Sent(UUID id, ReferralStatus status) {

    static Sent of(Referral referral) {
        return new Sent(referral.id().id(), referral.status());
    }

    Response created() {
        return Response.created(URI.create("/api/v1/referrals/" + id))
                .entity(this)
                .build();
    }
}
