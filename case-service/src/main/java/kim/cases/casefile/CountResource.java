package kim.cases.casefile;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For the daily reconciliation of reporting-service; the gateway does not route here. */
@Path("/internal/counts")
@PermissionsAllowed("internal:call")
class CountResource {

    private final CountingCases counting;

    CountResource(CountingCases counting) {
        this.counting = counting;
    }

    @GET
    @Operation(operationId = "countCases", summary = "Laufende, begonnene und beendete Fälle eines Kreises")
    public CaseCounts count(@QueryParam("on") @NotNull LocalDate on) {
        return counting.count(on);
    }
}
