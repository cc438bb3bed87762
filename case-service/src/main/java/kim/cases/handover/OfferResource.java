package kim.cases.handover;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** A case, and who leads it on. */
@Path("/api/v1/cases/{id}")
class OfferResource {

    private final OfferingHandover offering;
    private final ReadingHandovers reading;
    private final Caller caller;

    OfferResource(OfferingHandover offering, ReadingHandovers reading, Caller caller) {
        this.offering = offering;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Path("handovers")
    @PermissionsAllowed({"case:write", "case:assign"})
    @Operation(operationId = "offerHandover", summary = "Den Fall einer anderen Stelle anbieten")
    public RestResponse<HandoverView> offer(
            @PathParam("id") CaseFileId id, @Valid @NotNull OfferHandoverRequest request) {
        var offered = offering.offer(id, request, caller).id();
        return reading.read(offered, caller).createdAt("/api/v1/handovers/%s", offered);
    }

    @GET
    @Path("assignments")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listAssignments", summary = "Welche Stelle den Fall von wann bis wann führte")
    public List<AssignmentView> assignments(@PathParam("id") CaseFileId id) {
        return reading.assignments(id, caller);
    }
}
