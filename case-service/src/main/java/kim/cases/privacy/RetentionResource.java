package kim.cases.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/privacy/retention")
@PermissionsAllowed("privacy:manage")
@Tag(name = "Datenschutz")
class RetentionResource {

    private final ReadingRetention reading;

    RetentionResource(ReadingRetention reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "readRetention",
            summary =
                    "Aufbewahrungsfristen und was an einem Tag zu löschen wäre, in Zahlen; gelöscht wird dabei nichts")
    public RetentionView read(@QueryParam("on") @Nullable LocalDate on) {
        return reading.on(on);
    }
}
