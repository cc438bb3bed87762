package kim.cases.contact;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/contacts")
class ManyContactsResource {

    private final RecordingManyContacts recording;
    private final Caller caller;

    ManyContactsResource(RecordingManyContacts recording, Caller caller) {
        this.recording = recording;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "recordManyContacts", summary = "Viele Kontakte auf einmal festhalten: alle oder keinen")
    public Response keep(@Valid @NotNull RecordManyRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(recording.keep(request, caller))
                .build();
    }
}
