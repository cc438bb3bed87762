package kim.platform.privacy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For the service that answers to people; the gateway does not route here. */
@Path("/internal/subject-access")
@PermissionsAllowed("internal:call")
class SubjectAccessResource {

    private final TellingEverything telling;

    SubjectAccessResource(TellingEverything telling) {
        this.telling = telling;
    }

    @GET
    @Operation(operationId = "tellEverything", summary = "Alles, was dieser Dienst zu den genannten Kennungen hält")
    public Told tell(@QueryParam("subject") List<Subject> subjects) {
        return telling.tell(subjects);
    }
}
