package kim.cases.encounter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/group-events")
class GroupEventResource {

    private final RecordingGroupEvent recording;
    private final ReadingGroupEvents reading;
    private final Caller caller;

    GroupEventResource(RecordingGroupEvent recording, ReadingGroupEvents reading, Caller caller) {
        this.recording = recording;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(
            operationId = "listGroupEvents",
            summary = "Gruppenberatungen und Informationsveranstaltungen, neueste zuerst")
    public Page<GroupEventView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page, caller);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readGroupEvent", summary = "Eine Veranstaltung")
    public RestResponse<GroupEventView> read(@PathParam("id") UUID id) {
        return reading.read(id, caller).answered();
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(
            operationId = "recordGroupEvent",
            summary = "Eine Gruppenberatung oder Informationsveranstaltung festhalten")
    public RestResponse<GroupEventView> keep(@Valid @NotNull RecordGroupEventRequest request) {
        var kept = recording.keep(request, caller).id();
        return reading.read(kept, caller).createdAt("/api/v1/group-events/%s", kept);
    }
}
