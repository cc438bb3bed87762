package kim.cases.emergency;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/emergency-accesses")
class EmergencyResource {

    private static final String PLACE = "/api/v1/cases/emergency-accesses/%s";

    private final OpeningInEmergency opening;
    private final ReadingEmergencies reading;
    private final Caller caller;

    EmergencyResource(OpeningInEmergency opening, ReadingEmergencies reading, Caller caller) {
        this.opening = opening;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(
            operationId = "listEmergencyAccesses",
            summary = "Notzugriffe, von denen Sie wissen müssen, neueste zuerst")
    public Page<EmergencyAccessView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page, caller);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readEmergencyAccess", summary = "Ein Notzugriff")
    public RestResponse<EmergencyAccessView> read(@PathParam("id") UUID id) {
        return reading.read(id, caller).answered();
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(
            operationId = "openInEmergency",
            summary = "Einen Fall Ihres Trägers im Notfall für 24 Stunden öffnen; die Koordination erfährt davon")
    public RestResponse<EmergencyAccessView> open(@Valid @NotNull OpenInEmergencyRequest request) {
        var opened = opening.open(request, caller).id();
        return reading.read(opened, caller).createdAt(PLACE, opened);
    }

    @POST
    @Path("{id}/notice")
    @PermissionsAllowed("case:advise")
    @Operation(operationId = "noticeEmergencyAccess", summary = "Einen Notzugriff zur Kenntnis nehmen")
    public RestResponse<EmergencyAccessView> see(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        return reading.read(opening.see(id, expected, caller).id(), caller).answered();
    }
}
