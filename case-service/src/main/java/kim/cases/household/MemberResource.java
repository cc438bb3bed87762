package kim.cases.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.MasterData;
import kim.cases.person.MemberView;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/members")
class MemberResource {

    private final JoiningHousehold joining;
    private final LeavingHousehold leaving;
    private final RewritingMember rewriting;
    private final ReadingMember reading;
    private final Caller caller;

    MemberResource(
            JoiningHousehold joining,
            LeavingHousehold leaving,
            RewritingMember rewriting,
            ReadingMember reading,
            Caller caller) {
        this.joining = joining;
        this.leaving = leaving;
        this.rewriting = rewriting;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "joinHousehold", summary = "Eine Person in den Haushalt aufnehmen")
    public RestResponse<MemberView> join(@PathParam("id") CaseFileId id, @Valid @NotNull JoinRequest request) {
        var joined = joining.join(id, request, caller);
        return reading.read(id, joined, caller).createdAt("/api/v1/cases/%s/members/%s", id, joined);
    }

    @GET
    @Path("{personId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readMember", summary = "Eine Person des Haushalts")
    public RestResponse<MemberView> read(@PathParam("id") CaseFileId id, @PathParam("personId") PersonId person) {
        return reading.read(id, person, caller).answered();
    }

    @PUT
    @Path("{personId}")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "rewriteMember", summary = "Die Stammdaten einer Person neu fassen")
    public RestResponse<MemberView> rewrite(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull MasterData known) {
        rewriting.rewrite(id, person, known, expected, caller);
        return reading.read(id, person, caller).answered();
    }

    @POST
    @Path("{personId}/departure")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "leaveHousehold", summary = "Festhalten, dass eine Person den Haushalt verlassen hat")
    public RestResponse<MemberView> leave(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull DepartureRequest request) {
        var left = leaving.leave(id, person, request, expected, caller);
        return reading.read(id, left, caller).answered();
    }
}
