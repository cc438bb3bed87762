package kim.reporting.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import kim.platform.Caller;
import kim.reporting.indicator.Catalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reports as they may go into an open data portal. */
@Path("/api/v1/reports/{id}/open-data")
class OpenDataResource {

    private final ReadingReports reading;
    private final Catalogue catalogue;
    private final Caller caller;

    OpenDataResource(ReadingReports reading, Catalogue catalogue, Caller caller) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("report:read")
    @Operation(
            operationId = "getOpenData",
            summary = "Ein Bericht für die Allgemeinheit, auf Vielfache von 10 gerundet")
    public Response get(@PathParam("id") ReportId id, @Context Request request) {
        return reading.document(id, caller).asOpenData(catalogue).asJson(request);
    }

    @GET
    @Produces("text/csv")
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getOpenDataAsCsv", summary = "Ein Bericht für die Allgemeinheit als Tabelle")
    public Response getCsv(
            @PathParam("id") ReportId id,
            @QueryParam("indicator") @DefaultValue("") String indicator,
            @Context Request request) {
        return reading.document(id, caller).asOpenData(catalogue).asCsv(request, indicator);
    }
}
