package kim.cases.escalation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/escalations")
class EscalatingResource {

    private final Escalating escalating;
    private final ReadingEscalations reading;
    private final Caller caller;

    EscalatingResource(Escalating escalating, ReadingEscalations reading, Caller caller) {
        this.escalating = escalating;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "escalateCase", summary = "Die Koordination zu einem Fall um Rat fragen")
    public RestResponse<EscalationDetail> escalate(
            @PathParam("id") CaseFileId id, @Valid @NotNull EscalateRequest request) {
        var escalated = escalating.escalate(id, request, caller).id();
        return reading.read(escalated, caller).createdAt("/api/v1/escalations/%s", escalated);
    }
}
