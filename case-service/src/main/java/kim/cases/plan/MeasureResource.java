package kim.cases.plan;

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
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/measures/{measureId}")
class MeasureResource {

    private final ChangingMeasure changing;
    private final PlanningMeasure planning;
    private final ReadingPlan reading;
    private final Caller caller;

    MeasureResource(ChangingMeasure changing, PlanningMeasure planning, ReadingPlan reading, Caller caller) {
        this.changing = changing;
        this.planning = planning;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readMeasure", summary = "Eine Maßnahme")
    public RestResponse<MeasureView> read(@PathParam("id") CaseFileId id, @PathParam("measureId") MeasureId measureId) {
        return reading.measure(id, measureId, caller).answered();
    }

    @GET
    @Path("wordings")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listMeasureWordings", summary = "Alle Fassungen einer Maßnahme, die gültige zuletzt")
    public Page<MeasureWording> wordings(@PathParam("id") CaseFileId id, @PathParam("measureId") MeasureId measureId) {
        return reading.wordings(id, measureId, caller);
    }

    @PUT
    @PermissionsAllowed("case:write")
    @Operation(operationId = "rewriteMeasure", summary = "Eine Maßnahme neu planen")
    public RestResponse<MeasureView> rewrite(
            @PathParam("id") CaseFileId id,
            @PathParam("measureId") MeasureId measureId,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull PlanMeasureRequest request) {
        var rewritten = planning.rewrite(id, measureId, request, expected, caller);
        return reading.measure(id, rewritten, caller).answered();
    }

    @POST
    @Path("state")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "changeMeasure", summary = "Melden, wie es mit einer Maßnahme weitergeht")
    public RestResponse<MeasureView> change(
            @PathParam("id") CaseFileId id,
            @PathParam("measureId") MeasureId measureId,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull ChangeMeasureRequest request) {
        return reading.measure(id, changing.change(id, measureId, request.to(), expected, caller), caller)
                .answered();
    }
}
