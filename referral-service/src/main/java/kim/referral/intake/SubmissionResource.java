package kim.referral.intake;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For the adapter to the state's transport; the gateway does not route here. */
@Path("/internal/submissions")
class SubmissionResource {

    private final RoutingSubmission routing;

    SubmissionResource(RoutingSubmission routing) {
        this.routing = routing;
    }

    @POST
    @PermissionsAllowed("internal:call")
    @Operation(
            operationId = "routeSubmission",
            summary = "Eine Einreichung über den Transport des Landes entgegennehmen")
    public SubmissionAnswer route(@Valid @NotNull Submission submission) {
        return routing.route(submission);
    }
}
