package kim.cases.plan;

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

@Path("/api/v1/cases/{id}/goals")
class GoalResource {

    private final PlanningGoal planningGoal;
    private final PlanningMeasure planningMeasure;
    private final ReadingPlan reading;
    private final Caller caller;

    GoalResource(PlanningGoal planningGoal, PlanningMeasure planningMeasure, ReadingPlan reading, Caller caller) {
        this.planningGoal = planningGoal;
        this.planningMeasure = planningMeasure;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listGoals", summary = "Ziele eines Falls mit ihren Maßnahmen")
    public Page<GoalView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.goals(id, page, caller);
    }

    @GET
    @Path("{goalId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readGoal", summary = "Ein Ziel mit seinen Maßnahmen")
    public RestResponse<GoalView> read(@PathParam("id") CaseFileId id, @PathParam("goalId") GoalId goalId) {
        return reading.goal(id, goalId, caller).answered();
    }

    @GET
    @Path("{goalId}/wordings")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listWordings", summary = "Alle Fassungen eines Ziels, die gültige zuletzt")
    public Page<GoalWording> wordings(@PathParam("id") CaseFileId id, @PathParam("goalId") GoalId goalId) {
        return reading.wordings(id, goalId, caller);
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "planGoal", summary = "Ein Ziel vereinbaren")
    public RestResponse<GoalView> plan(@PathParam("id") CaseFileId id, @Valid @NotNull PlanGoalRequest request) {
        var planned = planningGoal.plan(id, request, caller);
        return reading.goal(id, planned, caller).createdAt("/api/v1/cases/%s/goals/%s", id, planned);
    }

    @PUT
    @Path("{goalId}")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "rewriteGoal", summary = "Ein Ziel neu fassen")
    public RestResponse<GoalView> rewrite(
            @PathParam("id") CaseFileId id,
            @PathParam("goalId") GoalId goalId,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull PlanGoalRequest request) {
        var rewritten = planningGoal.rewrite(id, goalId, request, expected, caller);
        return reading.goal(id, rewritten, caller).answered();
    }

    @POST
    @Path("{goalId}/measures")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "planMeasure", summary = "Eine Maßnahme zu einem Ziel vereinbaren")
    public RestResponse<MeasureView> plan(
            @PathParam("id") CaseFileId id,
            @PathParam("goalId") GoalId goalId,
            @Valid @NotNull PlanMeasureRequest request) {
        var planned = planningMeasure.plan(id, goalId, request, caller);
        return reading.measure(id, planned, caller).createdAt("/api/v1/cases/%s/measures/%s", id, planned);
    }
}
