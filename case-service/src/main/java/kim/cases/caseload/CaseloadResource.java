package kim.cases.caseload;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/caseload")
class CaseloadResource {

    private final ReadingCaseload reading;
    private final Caller caller;

    CaseloadResource(ReadingCaseload reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readCaseload", summary = "Auslastung der Stellen und Träger, soweit Sie sie sehen dürfen")
    public Caseload read() {
        return reading.read(caller);
    }
}
