package kim.reporting.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a Kreis has built by itself; publishing stays with coordination. */
@Path("/api/v1/reports/schedule")
@PermissionsAllowed("report:publish")
class ScheduleResource {

    private final KeepingSchedule keeping;
    private final Caller caller;

    ScheduleResource(KeepingSchedule keeping, Caller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getReportSchedule", summary = "Für welche Zeiträume Entwürfe von selbst aufgebaut werden")
    public Response get() {
        return keeping.read().ok();
    }

    @PUT
    @Operation(
            operationId = "changeReportSchedule",
            summary = "Festlegen, für welche Zeiträume Entwürfe von selbst aufgebaut werden")
    public Response change(@Valid @NotNull Schedule schedule, @HeaderParam("If-Match") ExpectedVersion expected) {
        return keeping.change(schedule, expected, caller.kreis().ags()).ok();
    }
}
