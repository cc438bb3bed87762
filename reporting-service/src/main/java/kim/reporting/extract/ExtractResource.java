package kim.reporting.extract;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Large extracts: asked for, made in the background, fetched when they are done. */
@Path("/api/v1/extracts")
@PermissionsAllowed("report:read")
class ExtractResource {

    private final RequestingExtract requesting;
    private final ReadingExtract reading;
    private final Caller caller;

    ExtractResource(RequestingExtract requesting, ReadingExtract reading, Caller caller) {
        this.requesting = requesting;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "requestExtract",
            summary = "Alles Veröffentlichte eines Jahres als eine Tabelle anfordern")
    public Response request(@Valid @NotNull RequestExtractRequest request) {
        var id = requesting.request(request, caller).id();
        return Response.accepted(requesting.look(id))
                .location(URI.create(ExtractView.PATH + id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getExtract", summary = "Wie weit ein Auszug ist")
    public ExtractView look(@PathParam("id") UUID id) {
        return requesting.look(id);
    }

    @GET
    @Path("{id}/data.csv")
    @Produces("text/csv")
    @Operation(operationId = "downloadExtract", summary = "Ein fertiger Auszug (CSV)")
    public Response download(@PathParam("id") UUID id) {
        var kreis = caller.kreis();
        var parts = reading.parts(id, kreis);
        StreamingOutput csv = out -> reading.write(id, parts, kreis, out);
        return Response.ok(csv, "text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"auszug.csv\"")
                .build();
    }
}
