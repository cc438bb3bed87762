package kim.platform.example;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/notes")
class NoteResource {

    private final WritingNote writing;

    NoteResource(WritingNote writing) {
        this.writing = writing;
    }

    @POST
    @PermissionsAllowed("case:write")
    @Operation(operationId = "writeNote", summary = "Notiz schreiben")
    public Response write(@Valid @NotNull NewNote note) {
        var written = writing.write(note);
        return written.created("/api/v1/notes/%s", written.view().id());
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("case:write")
    @Operation(operationId = "changeNoteWithoutExample", summary = "Notiz ändern")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected, @Valid @NotNull NewNote note) {
        return writing.change(id, note, expected).ok();
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readNote", summary = "Notiz lesen")
    public Response read(@PathParam("id") UUID id) {
        return writing.read(id).ok();
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listNotes", summary = "Notizen")
    public Page<NoteView> list(@BeanParam @Valid PageRequest page, @QueryParam("heard") @Nullable Heard heard) {
        return heard == Heard.ONCE ? new Page<>(List.of(), null, null) : writing.list(page);
    }

    enum Heard {
        NEVER,
        ONCE
    }
}
