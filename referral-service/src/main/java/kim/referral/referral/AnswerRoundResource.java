package kim.referral.referral;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform, when a morning was missed; the gateway does not route here. */
@Path("/internal/answer-rounds")
@PermissionsAllowed("internal:call")
class AnswerRoundResource {

    private final ChasingAnswers chasing;
    private final Caller caller;
    private final Clock clock;

    AnswerRoundResource(ChasingAnswers chasing, Caller caller, Clock clock) {
        this.chasing = chasing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "chaseAnswers",
            summary = "An unbeantwortete Überleitungen erinnern, und beenden, was verfallen ist")
    public void chase() {
        chasing.on(LocalDate.now(clock), caller.kreis());
    }
}
