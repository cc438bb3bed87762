package kim.cases.opening;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform; the gateway does not route here. */
@Path("/internal/unopened-referrals")
@PermissionsAllowed("internal:call")
class UnopenedReferralResource {

    private static final int LATEST = 200;

    private final UnopenedReferrals unopened;

    UnopenedReferralResource(UnopenedReferrals unopened) {
        this.unopened = unopened;
    }

    @GET
    @Operation(operationId = "listUnopenedReferrals", summary = "Angenommene Weiterleitungen ohne Fall")
    public List<UnopenedReferral> list() {
        return unopened.latest(LATEST);
    }
}
