package kim.cases.inactivity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform, when a night was missed; the gateway does not route here. */
@Path("/internal/inactivity-rounds")
@PermissionsAllowed("internal:call")
class InactivityRoundResource {

    private final ClosingSilentCases closing;
    private final Caller caller;
    private final Clock clock;

    InactivityRoundResource(ClosingSilentCases closing, Caller caller, Clock clock) {
        this.closing = closing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "closeSilentCases", summary = "Vor Inaktivität warnen und abschließen, was still ist")
    public void close() {
        closing.on(LocalDate.now(clock), caller.kreis());
    }
}
