package kim.platform.event;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform; the gateway does not route here. */
@Path("/internal/dead-letters")
@PermissionsAllowed("internal:call")
class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final ReplayingDeadLetters replaying;

    DeadLetterResource(DeadLetters deadLetters, ReplayingDeadLetters replaying) {
        this.deadLetters = deadLetters;
        this.replaying = replaying;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Nicht verarbeitete Ereignisse")
    public List<DeadLetter> list() {
        return deadLetters.list();
    }

    @POST
    @Path("{id}/replay")
    @Operation(operationId = "replayDeadLetter", summary = "Ereignis und seine Nachfolger erneut verarbeiten")
    public void replay(@PathParam("id") long id) {
        replaying.replay(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "discardDeadLetter", summary = "Ereignis aufgeben, damit seine Nachfolger weitergehen")
    public void discard(@PathParam("id") long id) {
        deadLetters.remove(id);
    }
}
