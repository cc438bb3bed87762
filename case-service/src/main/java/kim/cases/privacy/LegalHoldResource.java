package kim.cases.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/privacy/holds")
@PermissionsAllowed("privacy:manage")
@Tag(name = "Datenschutz")
class LegalHoldResource {

    private final SettlingHold settling;
    private final Caller caller;

    LegalHoldResource(SettlingHold settling, Caller caller) {
        this.settling = settling;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listHolds", summary = "Fälle, die vorerst nicht gelöscht werden dürfen")
    public Page<LegalHoldView> list(@BeanParam @Valid PageRequest page) {
        return settling.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readHold", summary = "Eine Löschsperre")
    public RestResponse<LegalHoldView> read(@PathParam("id") LegalHoldId id) {
        return settling.read(id).answered();
    }

    @POST
    @Operation(operationId = "placeHold", summary = "Einen Fall vorerst von der Löschung ausnehmen")
    public RestResponse<LegalHoldView> place(@Valid @NotNull PlaceHoldRequest request) {
        var placed = settling.place(request, caller);
        return settling.read(placed).createdAt("/api/v1/privacy/holds/%s", placed);
    }

    @POST
    @Path("{id}/lifting")
    @Operation(operationId = "liftHold", summary = "Eine Löschsperre aufheben")
    public RestResponse<LegalHoldView> lift(
            @PathParam("id") LegalHoldId id, @HeaderParam("If-Match") ExpectedVersion expected) {
        return settling.read(settling.lift(id, expected, caller)).answered();
    }
}
