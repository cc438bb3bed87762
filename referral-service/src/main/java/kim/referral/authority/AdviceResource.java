package kim.referral.authority;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/advice")
class AdviceResource {

    private final Advising advising;

    AdviceResource(Advising advising) {
        this.advising = advising;
    }

    @POST
    @PermissionsAllowed("referral:ask")
    @Operation(operationId = "recordAdvice", summary = "Verweisberatung festhalten")
    public Response advise(@Valid @NotNull AdviceRequest request) {
        return advising.advise(request).created();
    }
}
