package kim.referral.directory;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/directory/services")
class ServiceResource {

    private final ReadingServices reading;
    private final AddingService adding;
    private final ChangingService changing;
    private final AssuringService assuring;

    ServiceResource(ReadingServices reading, AddingService adding, ChangingService changing, AssuringService assuring) {
        this.reading = reading;
        this.adding = adding;
        this.changing = changing;
        this.assuring = assuring;
    }

    @GET
    @PermissionsAllowed("directory:read")
    @Operation(operationId = "listDirectoryServices", summary = "Angebote im Verzeichnis")
    public Page<ServiceView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("directory:read")
    @Operation(operationId = "readDirectoryService", summary = "Ein Angebot")
    public Response read(@PathParam("id") UUID id) {
        return reading.read(id).ok();
    }

    @POST
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "addDirectoryService", summary = "Angebot aufnehmen")
    public Response add(@Valid @NotNull ServiceDetails details) {
        var added = adding.add(details);
        return reading.read(added.id()).created("/api/v1/directory/services/%s", added.id());
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "changeDirectoryService", summary = "Angaben zu einem Angebot ändern")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull ServiceDetails details) {
        return changing.change(id, expected, details).ok();
    }

    @POST
    @Path("{id}/assurance")
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "assureDirectoryService", summary = "Angaben zu einem Angebot bestätigen")
    public Response assure(@PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected) {
        return reading.read(assuring.assure(id, expected).id()).ok();
    }
}
