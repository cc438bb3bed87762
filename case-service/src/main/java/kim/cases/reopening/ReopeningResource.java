package kim.cases.reopening;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.CaseView;
import kim.cases.casefile.ReadingCase;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/reopening")
class ReopeningResource {

    private final ReopeningCase reopening;
    private final ReadingCase reading;
    private final Caller caller;

    ReopeningResource(ReopeningCase reopening, ReadingCase reading, Caller caller) {
        this.reopening = reopening;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "reopenCase", summary = "Einen abgeschlossenen Fall wiedereröffnen")
    public RestResponse<CaseView> reopen(
            @PathParam("id") CaseFileId id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull ReopenCaseRequest request) {
        return reading.read(reopening.reopen(id, request, expected, caller), caller)
                .answered();
    }
}
