package kim.cases.opening;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/cases/unopened-referrals")
@PermissionsAllowed("case:read")
class UnopenedReferralResource {

    private final ListingUnopenedReferrals listing;
    private final Caller caller;

    UnopenedReferralResource(ListingUnopenedReferrals listing, Caller caller) {
        this.listing = listing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listUnopenedReferrals",
            summary = "Weiterleitungen, die Ihre Stelle angenommen hat und die keinen Fall eröffnen konnten")
    public List<UnopenedReferral> list() {
        return listing.list(caller);
    }
}
