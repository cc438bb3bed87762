package kim.cases.opening;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kim.cases.casefile.CaseView;
import kim.cases.casefile.ReadingCase;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases")
class OpeningResource {

    private final OpeningCase opening;
    private final ReadingCase reading;
    private final Caller caller;

    OpeningResource(OpeningCase opening, ReadingCase reading, Caller caller) {
        this.opening = opening;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("case:open")
    @Operation(operationId = "openCase", summary = "Einen Fall eröffnen")
    public RestResponse<CaseView> open(@Valid @NotNull OpenCaseRequest request) {
        var opened = opening.open(request, caller);
        return reading.read(opened, caller).createdAt("/api/v1/cases/%s", opened);
    }
}
