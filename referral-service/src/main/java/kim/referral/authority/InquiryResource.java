package kim.referral.authority;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/inquiries")
class InquiryResource {

    private final AskingAuthority asking;

    InquiryResource(AskingAuthority asking) {
        this.asking = asking;
    }

    @POST
    @PermissionsAllowed("referral:ask")
    @Operation(operationId = "askAuthority", summary = "Eine Behörde ohne Namen zu einem Einzelfall fragen")
    public Response ask(@Valid @NotNull InquiryRequest request) {
        return asking.ask(request).created();
    }
}
