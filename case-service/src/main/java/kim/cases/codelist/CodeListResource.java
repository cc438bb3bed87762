package kim.cases.codelist;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/api/v1/code-lists")
@PermissionsAllowed("codelist:read")
class CodeListResource {

    private static final int A_DAY = (int) Duration.ofDays(1).toSeconds();

    private final PublishedCodeLists published;

    CodeListResource(PublishedCodeLists published) {
        this.published = published;
    }

    @GET
    @Operation(operationId = "listCodeLists", summary = "Codelisten")
    public List<CodeListEntry> list() {
        return published.all();
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "readCodeList", summary = "Eine Codeliste mit deutschen und englischen Bezeichnungen")
    @APIResponse(
            responseCode = "200",
            description = "Die Liste; sie ändert sich selten und kann einen Tag lang behalten werden",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CodeListView.class)))
    public Response read(@PathParam("name") String name, @Context Request request) {
        var list = published.named(name);
        var cache = new CacheControl();
        cache.setMaxAge(A_DAY);
        var unchanged = request.evaluatePreconditions(list.tag());
        return (unchanged == null ? Response.ok(list.view()).tag(list.tag()) : unchanged)
                .cacheControl(cache)
                .build();
    }
}
