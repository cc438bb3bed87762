package kim.cases.deputy;

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

@Path("/api/v1/deputies")
class DeputyResource {

    private final NamingDeputy naming;
    private final ReadingDeputies reading;
    private final Caller caller;

    DeputyResource(NamingDeputy naming, ReadingDeputies reading, Caller caller) {
        this.naming = naming;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listDeputies", summary = "Vertretungen, neueste zuerst")
    public Page<DeputyshipView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page, caller);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readDeputy", summary = "Eine Vertretung")
    public RestResponse<DeputyshipView> read(@PathParam("id") UUID id) {
        return reading.read(id, caller).answered();
    }

    @POST
    @PermissionsAllowed("deputy:name")
    @Operation(operationId = "nameDeputy", summary = "Eine Vertretung für eine Stelle benennen")
    public RestResponse<DeputyshipView> name(@Valid @NotNull NameDeputyRequest request) {
        var named = naming.name(request, caller).id();
        return reading.read(named, caller).createdAt("/api/v1/deputies/%s", named);
    }

    @POST
    @Path("{id}/end")
    @PermissionsAllowed("deputy:name")
    @Operation(operationId = "endDeputy", summary = "Eine Vertretung vor ihrer Zeit beenden")
    public RestResponse<DeputyshipView> end(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        return reading.read(naming.end(id, expected, caller).id(), caller).answered();
    }
}
