package kim.referral.authority;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/legal-matters")
class LegalMatterResource {

    private final ReadingMatters reading;

    LegalMatterResource(ReadingMatters reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "listMatters", summary = "Rechtliche Anliegen mit Geltung, Prüfpunkten und Behörden")
    public MatterList matters(@QueryParam("municipality") @Nullable String municipality) {
        return reading.list(Optional.ofNullable(municipality));
    }
}
