package kim.reporting.reconciliation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import kim.reporting.freshness.Freshness;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For comparison with the services that own what is counted; the gateway does not route here. */
@Path("/internal")
@PermissionsAllowed("internal:call")
class CountResource {

    private final CountingFacts counting;

    CountResource(CountingFacts counting) {
        this.counting = counting;
    }

    @GET
    @Path("counts")
    @Operation(
            operationId = "countFacts",
            summary = "Laufende, begonnene und beendete Fälle eines Kreises nach den Fakten")
    public FactCounts count(@QueryParam("on") @NotNull LocalDate on) {
        return counting.count(on);
    }

    @GET
    @Path("freshness")
    @Operation(operationId = "readFreshness", summary = "Bis wohin die Ereignisse eines Kreises angekommen sind")
    public List<Freshness> freshness() {
        return counting.freshness();
    }
}
