package kim.cases.timeline;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/cases/{id}/timeline")
class TimelineResource {

    private final ReadingTimeline reading;
    private final Caller caller;

    TimelineResource(ReadingTimeline reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readTimeline", summary = "Was im Fall geschah, in Worten, neuestes zuerst")
    public Page<TimelineEntry> read(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.read(id, page, caller);
    }
}
