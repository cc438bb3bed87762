package kim.reporting.print;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/reports/{id: [0-9a-fA-F-]{36}}.pdf")
class ReportPrintResource {

    private final PrintingReport printing;
    private final Caller caller;

    ReportPrintResource(PrintingReport printing, Caller caller) {
        this.printing = printing;
        this.caller = caller;
    }

    @GET
    @Produces(Pdf.TYPE)
    @PermissionsAllowed("report:read")
    @Operation(operationId = "printReport", summary = "Ein Bericht zum Ausdrucken, mit Bildern (PDF)")
    public Response print(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Pdf.answer(printing.print(id, caller, Languages.of(headers)), "bericht");
    }
}
