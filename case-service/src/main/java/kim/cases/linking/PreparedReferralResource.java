package kim.cases.linking;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For referral-service; the gateway does not route here. */
@Path("/internal/prepared-referrals")
@PermissionsAllowed("internal:call")
class PreparedReferralResource {

    private final FetchingPayload fetching;

    PreparedReferralResource(FetchingPayload fetching) {
        this.fetching = fetching;
    }

    @GET
    @Path("{referralId}/payload")
    @Operation(operationId = "fetchPreparedPayload", summary = "Der Inhalt einer vorbereiteten Vermittlung")
    public Payload fetch(@PathParam("referralId") UUID referralId) {
        return fetching.fetch(referralId);
    }
}
