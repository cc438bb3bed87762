package kim.cases.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.HealthNeedsView;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/members/{personId}/health-needs")
class HealthNeedsResource {

    private final RewritingHealthNeeds needs;
    private final Caller caller;

    HealthNeedsResource(RewritingHealthNeeds needs, Caller caller) {
        this.needs = needs;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readHealthNeeds", summary = "Bedarfe aus Gesundheit oder Behinderung, ohne Diagnosen")
    public RestResponse<HealthNeedsView> read(@PathParam("id") CaseFileId id, @PathParam("personId") PersonId person) {
        return needs.read(id, person, caller).answered();
    }

    @PUT
    @PermissionsAllowed("case:write")
    @Operation(operationId = "rewriteHealthNeeds", summary = "Bedarfe aus Gesundheit oder Behinderung neu fassen")
    public RestResponse<HealthNeedsView> rewrite(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull HealthNeedsView told) {
        needs.rewrite(id, person, told, expected, caller);
        return needs.read(id, person, caller).answered();
    }
}
