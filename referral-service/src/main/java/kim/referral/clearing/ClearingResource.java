package kim.referral.clearing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.platform.problem.Languages;
import kim.referral.referral.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/clearing")
class ClearingResource {

    private final ReadingClearing reading;
    private final AssigningRequest assigning;

    ClearingResource(ReadingClearing reading, AssigningRequest assigning) {
        this.reading = reading;
        this.assigning = assigning;
    }

    @GET
    @PermissionsAllowed("clearing:read")
    @Operation(operationId = "listClearing", summary = "Anfragen, die noch niemandem zugeordnet sind")
    public Page<WaitingRequest> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("clearing:read")
    @Operation(operationId = "readClearing", summary = "Eine Anfrage mit Vorschlägen")
    public Response read(@PathParam("id") ReferralId id, @Context HttpHeaders headers) {
        return reading.read(id, Languages.of(headers)).ok();
    }

    @POST
    @Path("{id}/assignment")
    @PermissionsAllowed("clearing:assign")
    @Operation(operationId = "assignRequest", summary = "Anfrage einer Stelle zuordnen")
    public Response assign(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull AssignmentRequest request) {
        var assigned = assigning.assign(id, expected, request);
        return assigned.created("/api/v1/referrals/%s", assigned.view().referral());
    }
}
