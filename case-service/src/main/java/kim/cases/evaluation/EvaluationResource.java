package kim.cases.evaluation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/evaluations")
class EvaluationResource {

    private final EvaluatingCase evaluating;
    private final ReadingEvaluations reading;
    private final Caller caller;

    EvaluationResource(EvaluatingCase evaluating, ReadingEvaluations reading, Caller caller) {
        this.evaluating = evaluating;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listEvaluations", summary = "Auswertungen eines Falls, älteste zuerst")
    public Page<EvaluationView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.list(id, page, caller);
    }

    @GET
    @Path("{evaluationId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readEvaluation", summary = "Eine Auswertung, mit dem Vergleich zum Anfang")
    public RestResponse<EvaluationView> read(
            @PathParam("id") CaseFileId id, @PathParam("evaluationId") EvaluationId evaluationId) {
        return reading.read(id, evaluationId, caller).answered();
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "evaluateCase", summary = "Auswerten, wie weit die Ziele erreicht sind")
    public RestResponse<EvaluationView> evaluate(
            @PathParam("id") CaseFileId id, @Valid @NotNull EvaluateRequest request) {
        var evaluated = evaluating.evaluate(id, request, caller);
        return reading.read(id, evaluated, caller).createdAt("/api/v1/cases/%s/evaluations/%s", id, evaluated);
    }
}
