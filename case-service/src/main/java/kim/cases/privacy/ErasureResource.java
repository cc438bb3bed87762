package kim.cases.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/privacy/erasures")
@PermissionsAllowed("privacy:manage")
@Tag(name = "Datenschutz")
class ErasureResource {

    private final RequestingErasure requesting;
    private final Caller caller;

    ErasureResource(RequestingErasure requesting, Caller caller) {
        this.requesting = requesting;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listErasures", summary = "Löschungen und wer sie bestätigt hat, neueste zuerst")
    public Page<ErasureView> list(@BeanParam @Valid PageRequest page) {
        return requesting.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readErasure", summary = "Eine Löschung und wer sie bestätigt hat")
    public RestResponse<ErasureView> read(@PathParam("id") ErasureId id) {
        return requesting.read(id).answered();
    }

    @POST
    @Operation(operationId = "requestErasure", summary = "Einen Fall oder eine Person auf Verlangen löschen")
    public RestResponse<ErasureView> request(@Valid @NotNull ErasureRequest request) {
        var requested = requesting.request(request, caller);
        return requesting.read(requested).createdAt("/api/v1/privacy/erasures/%s", requested);
    }
}
