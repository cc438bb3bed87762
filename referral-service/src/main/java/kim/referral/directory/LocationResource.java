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

@Path("/api/v1/directory/locations")
class LocationResource {

    private final ReadingLocations reading;
    private final AddingLocation adding;
    private final ChangingLocation changing;

    LocationResource(ReadingLocations reading, AddingLocation adding, ChangingLocation changing) {
        this.reading = reading;
        this.adding = adding;
        this.changing = changing;
    }

    @GET
    @PermissionsAllowed("directory:read")
    @Operation(operationId = "listDirectoryLocations", summary = "Orte im Verzeichnis")
    public Page<LocationView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("directory:read")
    @Operation(operationId = "readDirectoryLocation", summary = "Ein Ort")
    public Response read(@PathParam("id") UUID id) {
        return reading.read(id).ok();
    }

    @POST
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "addDirectoryLocation", summary = "Ort aufnehmen")
    public Response add(@Valid @NotNull LocationDetails details) {
        var added = adding.add(details);
        return reading.read(added.id()).created("/api/v1/directory/locations/%s", added.id());
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "changeDirectoryLocation", summary = "Angaben zu einem Ort ändern")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull LocationDetails details) {
        return changing.change(id, expected, details).ok();
    }
}
