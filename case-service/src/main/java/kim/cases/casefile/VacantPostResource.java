package kim.cases.casefile;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever answers for posts that nobody holds: the lead of the carrier, and coordination. */
@Path("/api/v1/cases/of-vacant-posts")
@PermissionsAllowed("case:assign")
class VacantPostResource {

    private final ListingCasesOfVacantPosts listing;
    private final Caller caller;

    VacantPostResource(ListingCasesOfVacantPosts listing, Caller caller) {
        this.listing = listing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listCasesOfVacantPosts",
            summary = "Laufende Fälle unbesetzter Stellen mit ihren Vertretungen, neueste zuerst")
    public Page<VacantPostCase> list(@BeanParam @Valid PageRequest page) {
        return listing.list(page, caller);
    }
}
