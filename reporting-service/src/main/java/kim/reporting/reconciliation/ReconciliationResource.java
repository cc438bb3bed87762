package kim.reporting.reconciliation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/reconciliations")
class ReconciliationResource {

    private final ReadingReconciliations reading;

    ReconciliationResource(ReadingReconciliations reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed("figures:read")
    @Operation(
            operationId = "listReconciliations",
            summary = "Tägliche Abgleiche der Zahlen mit Fällen und Vermittlungen, die letzten zuerst")
    public List<ReconciliationView> list() {
        return reading.latest();
    }
}
