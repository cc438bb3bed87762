package kim.cases.inactivity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/cases/{id}")
class InactivityResource {

    private final MarkingWaiting marking;
    private final ReadingInactivity reading;
    private final Caller caller;

    InactivityResource(MarkingWaiting marking, ReadingInactivity reading, Caller caller) {
        this.marking = marking;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Path("inactivity")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readInactivity", summary = "Wann der Fall ohne Kontakt abgeschlossen wird")
    public InactivityView read(@PathParam("id") CaseFileId id) {
        return reading.read(id, caller);
    }

    @POST
    @Path("waiting")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "markWaiting", summary = "Festhalten, dass der Fall wartet und worauf")
    public InactivityView mark(@PathParam("id") CaseFileId id, @Valid @NotNull MarkWaitingRequest request) {
        return reading.read(marking.mark(id, request, caller), caller);
    }

    @POST
    @Path("waiting/end")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "endWaiting", summary = "Festhalten, dass der Fall nicht mehr wartet")
    public InactivityView end(@PathParam("id") CaseFileId id) {
        return reading.read(marking.end(id, caller), caller);
    }
}
