package kim.platform.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever restores a database; the gateway does not route here. */
@Path("/internal/erasures")
@PermissionsAllowed("internal:call")
class LedgerResource {

    private final ErasureLedger ledger;

    LedgerResource(ErasureLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Operation(operationId = "readErasureLedger", summary = "Wie viele Löschungen dieser Dienst angewendet hat")
    public LedgerView read() {
        return ledger.view();
    }
}
