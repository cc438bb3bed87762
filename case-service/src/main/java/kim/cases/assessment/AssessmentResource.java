package kim.cases.assessment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/assessments")
class AssessmentResource {

    private final AssessingNeeds assessing;
    private final ReadingAssessments reading;
    private final Caller caller;

    AssessmentResource(AssessingNeeds assessing, ReadingAssessments reading, Caller caller) {
        this.assessing = assessing;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listAssessments", summary = "Bedarfserhebungen eines Falls nebeneinander, älteste zuerst")
    public Page<AssessmentView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.list(id, page, caller);
    }

    @GET
    @Path("{assessmentId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readAssessment", summary = "Eine Bedarfserhebung")
    public RestResponse<AssessmentView> read(
            @PathParam("id") CaseFileId id, @PathParam("assessmentId") AssessmentId assessmentId) {
        return reading.read(id, assessmentId, caller).answered();
    }

    @GET
    @Path("{assessmentId}/wordings")
    @PermissionsAllowed("case:read")
    @Operation(
            operationId = "listAssessmentWordings",
            summary = "Alle Fassungen einer Bedarfserhebung, die gültige zuletzt")
    public Page<AssessmentWords> wordings(
            @PathParam("id") CaseFileId id, @PathParam("assessmentId") AssessmentId assessmentId) {
        return reading.wordings(id, assessmentId, caller);
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "assessNeeds", summary = "Bedarfe, Ressourcen und Netzwerk erheben, auch erneut")
    public RestResponse<AssessmentView> assess(
            @PathParam("id") CaseFileId id, @Valid @NotNull AssessNeedsRequest request) {
        var assessed = assessing.assess(id, request, caller);
        return reading.read(id, assessed, caller).createdAt("/api/v1/cases/%s/assessments/%s", id, assessed);
    }

    @PUT
    @Path("{assessmentId}")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "rewriteAssessment", summary = "Die letzte Bedarfserhebung neu fassen")
    public RestResponse<AssessmentView> rewrite(
            @PathParam("id") CaseFileId id,
            @PathParam("assessmentId") AssessmentId assessmentId,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull AssessNeedsRequest request) {
        var rewritten = assessing.rewrite(id, assessmentId, request, expected, caller);
        return reading.read(id, rewritten, caller).answered();
    }
}
