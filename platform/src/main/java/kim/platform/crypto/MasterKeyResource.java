package kim.platform.crypto;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever changes the master key; the gateway does not route here. */
@Path("/internal/master-keys")
@PermissionsAllowed("internal:call")
class MasterKeyResource {

    private final RewrappingKeys rewrapping;

    MasterKeyResource(RewrappingKeys rewrapping) {
        this.rewrapping = rewrapping;
    }

    @GET
    @Operation(
            operationId = "listMasterKeys",
            summary = "Wie viele Datenschlüssel eines Kreises unter welchem Hauptschlüssel liegen")
    public List<MasterKeyUse> list() {
        return rewrapping.use();
    }

    @POST
    @Path("rewrapping")
    @Operation(
            operationId = "rewrapKeys",
            summary = "Alle Datenschlüssel aller Kreise sofort unter den neuen Hauptschlüssel legen")
    public List<MasterKeyUse> rewrap() {
        rewrapping.rewrap();
        return rewrapping.use();
    }
}
