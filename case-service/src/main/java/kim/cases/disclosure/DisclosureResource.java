package kim.cases.disclosure;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/cases/{id}/disclosures")
class DisclosureResource {

    private final RequestingDisclosure requesting;
    private final ReadingDisclosures reading;
    private final Caller caller;

    DisclosureResource(RequestingDisclosure requesting, ReadingDisclosures reading, Caller caller) {
        this.requesting = requesting;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listDisclosures", summary = "Offenbarungen ohne Einwilligung zu einem Fall")
    public List<DisclosureView> list(@PathParam("id") CaseFileId id) {
        return reading.ofCase(id, caller);
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(
            operationId = "requestDisclosure",
            summary = "Eine Offenbarung ohne Einwilligung begründen; wirksam wird sie durch eine zweite Person")
    public RestResponse<DisclosureView> request(
            @PathParam("id") CaseFileId id, @Valid @NotNull DisclosureRequest request) {
        var requested = requesting.request(id, request, caller);
        return ResponseBuilder.<DisclosureView>created(URI.create("/api/v1/cases/disclosures/" + requested))
                .entity(reading.read(requested, caller))
                .build();
    }
}
