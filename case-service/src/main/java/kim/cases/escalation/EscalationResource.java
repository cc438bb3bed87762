package kim.cases.escalation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/escalations")
class EscalationResource {

    private final AnsweringEscalation answering;
    private final ReadingEscalations reading;
    private final Caller caller;

    EscalationResource(AnsweringEscalation answering, ReadingEscalations reading, Caller caller) {
        this.answering = answering;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed({"case:write", "case:advise"})
    @Operation(operationId = "listEscalations", summary = "Fragen an die Koordination, neueste zuerst")
    public Page<EscalationView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page, caller);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed({"case:write", "case:advise"})
    @Operation(operationId = "readEscalation", summary = "Eine Frage an die Koordination")
    public RestResponse<EscalationDetail> read(@PathParam("id") UUID id) {
        return reading.read(id, caller).answered();
    }

    @POST
    @Path("{id}/answer")
    @PermissionsAllowed("case:advise")
    @Operation(operationId = "answerEscalation", summary = "Eine Frage zu einem Fall beantworten")
    public RestResponse<EscalationDetail> answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull AnswerRequest request) {
        return reading.read(answering.answer(id, request, expected, caller).id(), caller)
                .answered();
    }
}
