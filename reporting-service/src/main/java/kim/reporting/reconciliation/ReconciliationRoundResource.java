package kim.reporting.reconciliation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform, when a night was missed; the gateway does not route here. */
@Path("/internal/reconciliation-rounds")
@PermissionsAllowed("internal:call")
class ReconciliationRoundResource {

    private final ReconcilingFacts reconciling;
    private final Caller caller;

    ReconciliationRoundResource(ReconcilingFacts reconciling, Caller caller) {
        this.reconciling = reconciling;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "reconcileFacts", summary = "Zahlen eines Kreises jetzt abgleichen und berichtigen")
    public void reconcile() {
        reconciling.round(caller.kreis());
    }
}
