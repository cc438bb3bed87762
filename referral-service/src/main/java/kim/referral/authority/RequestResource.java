package kim.referral.authority;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/requests")
class RequestResource {

    private final ReferringIntoKim referring;

    RequestResource(ReferringIntoKim referring) {
        this.referring = referring;
    }

    @POST
    @PermissionsAllowed("referral:send")
    @Operation(operationId = "referIntoKim", summary = "Als Behörde oder Angebot jemanden an KIM überleiten")
    public Response refer(@Valid @NotNull ReferIntoKimRequest request) {
        return referring.refer(request).created();
    }
}
