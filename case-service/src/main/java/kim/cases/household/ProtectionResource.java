package kim.cases.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.HiddenPlace;
import kim.cases.person.MemberView;
import kim.cases.person.PersonId;
import kim.cases.person.Protection;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/members/{personId}")
class ProtectionResource {

    private final ProtectingMember protecting;
    private final ReadingMember reading;
    private final Caller caller;

    ProtectionResource(ProtectingMember protecting, ReadingMember reading, Caller caller) {
        this.protecting = protecting;
        this.reading = reading;
        this.caller = caller;
    }

    @PUT
    @Path("protection")
    @PermissionsAllowed("case:write")
    @Operation(
            operationId = "protectMember",
            summary = "Anschrift und Kontaktdaten einer gefährdeten Person verbergen und den sicheren Weg nennen")
    public RestResponse<MemberView> protect(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull Protection safe) {
        protecting.protect(id, person, safe, expected, caller);
        return reading.read(id, person, caller).answered();
    }

    @DELETE
    @Path("protection")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "unprotectMember", summary = "Anschrift und Kontaktdaten nicht mehr verbergen")
    public RestResponse<MemberView> lift(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @HeaderParam("If-Match") ExpectedVersion expected) {
        protecting.lift(id, person, expected, caller);
        return reading.read(id, person, caller).answered();
    }

    @GET
    @Path("hidden-place")
    @PermissionsAllowed("case:read")
    @Operation(
            operationId = "readHiddenPlace",
            summary = "Die verborgene Anschrift ansehen; der Grund wird protokolliert")
    public HiddenPlace hidden(
            @PathParam("id") CaseFileId id,
            @PathParam("personId") PersonId person,
            @NotBlank @Size(max = 200) @QueryParam("reason") String reason) {
        return reading.readHidden(id, person, reason, caller);
    }
}
