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

@Path("/api/v1/open-hours")
class OpenHourResource {

    private final RecordingOpenHour recording;
    private final ReadingOpenHours reading;
    private final Caller caller;

    OpenHourResource(RecordingOpenHour recording, ReadingOpenHours reading, Caller caller) {
        this.recording = recording;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listOpenHours", summary = "Offene Sprechstunden, neueste zuerst")
    public Page<OpenHourView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page, caller);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readOpenHour", summary = "Eine offene Sprechstunde")
    public RestResponse<OpenHourView> read(@PathParam("id") UUID id) {
        return reading.read(id, caller).answered();
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "recordOpenHour", summary = "Eine offene Sprechstunde mit anonymen Kontakten festhalten")
    public RestResponse<OpenHourView> keep(@Valid @NotNull RecordOpenHourRequest request) {
        var kept = recording.keep(request, caller).id();
        return reading.read(kept, caller).createdAt("/api/v1/open-hours/%s", kept);
    }
}
