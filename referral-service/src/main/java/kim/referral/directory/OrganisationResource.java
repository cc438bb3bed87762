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

@Path("/api/v1/directory/organisations")
class OrganisationResource {

    private final ReadingOrganisations reading;
    private final AddingOrganisation adding;
    private final ChangingOrganisation changing;

    OrganisationResource(ReadingOrganisations reading, AddingOrganisation adding, ChangingOrganisation changing) {
        this.reading = reading;
        this.adding = adding;
        this.changing = changing;
    }

    @GET
    @PermissionsAllowed("directory:read")
    @Operation(operationId = "listDirectoryOrganisations", summary = "Anbieter im Verzeichnis")
    public Page<OrganisationView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("directory:read")
    @Operation(operationId = "readDirectoryOrganisation", summary = "Ein Anbieter")
    public Response read(@PathParam("id") UUID id) {
        return reading.read(id).ok();
    }

    @POST
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "addDirectoryOrganisation", summary = "Anbieter aufnehmen")
    public Response add(@Valid @NotNull OrganisationDetails details) {
        var added = adding.add(details);
        return reading.read(added.id()).created("/api/v1/directory/organisations/%s", added.id());
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("directory:write")
    @Operation(operationId = "changeDirectoryOrganisation", summary = "Angaben zu einem Anbieter ändern")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull OrganisationDetails details) {
        return changing.change(id, expected, details).ok();
    }
}
