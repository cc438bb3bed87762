package kim.cases.contact;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

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
    public RestResponse<ContactsReceipt> keep(@Valid @NotNull RecordManyRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, recording.keep(request, caller));
    }
}
