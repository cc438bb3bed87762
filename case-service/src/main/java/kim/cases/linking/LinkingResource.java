package kim.cases.linking;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.cases.plan.MeasureId;
import kim.cases.plan.MeasureView;
import kim.cases.plan.ReadingPlan;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/measures/{measureId}/referral")
class LinkingResource {

    private final LinkingMeasure linking;
    private final ReadingPlan reading;
    private final Caller caller;

    LinkingResource(LinkingMeasure linking, ReadingPlan reading, Caller caller) {
        this.linking = linking;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("measure:refer")
    @Operation(operationId = "linkMeasure", summary = "Eine Maßnahme an eine Behörde oder ein Angebot vermitteln")
    public RestResponse<MeasureView> link(
            @PathParam("id") CaseFileId id,
            @PathParam("measureId") MeasureId measureId,
            @Valid @NotNull LinkRequest request) {
        var linked = linking.link(id, measureId, request, caller);
        return reading.measure(id, linked, caller).createdAt("/api/v1/cases/%s/measures/%s", id, linked);
    }
}
