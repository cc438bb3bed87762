package kim.referral.referral;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For case-service; the gateway does not route here. */
@Path("/internal/referrals")
class ClaimResource {

    private final ClaimingPayload claiming;
    private final ClaimingAnswer answers;

    ClaimResource(ClaimingPayload claiming, ClaimingAnswer answers) {
        this.claiming = claiming;
        this.answers = answers;
    }

    @GET
    @Path("{id}/payload")
    @PermissionsAllowed("internal:call")
    @Operation(operationId = "claimPayload", summary = "Daten einer angenommenen Überleitung abholen")
    public ClaimedPayload claim(@PathParam("id") ReferralId id) {
        return claiming.claim(id);
    }

    @GET
    @Path("{id}/answer")
    @PermissionsAllowed("internal:call")
    @Operation(operationId = "claimAnswer", summary = "Antwort auf die Anfrage eines Falls abholen")
    public AnsweredInquiry claimAnswer(@PathParam("id") ReferralId id) {
        return answers.claim(id);
    }
}
