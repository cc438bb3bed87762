package kim.reporting.funding;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kim.platform.Caller;
import kim.platform.problem.Languages;
import kim.reporting.print.Pdf;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The funding report of the caller's Kreis. */
@Path("/api/v1/funding-reports/{year: [0-9]{4}}")
@PermissionsAllowed("funding:read")
class FundingResource {

    private final ReportingFunding reporting;
    private final PrintingFunding printing;
    private final Caller caller;

    FundingResource(ReportingFunding reporting, PrintingFunding printing, Caller caller) {
        this.reporting = reporting;
        this.printing = printing;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getFundingReport",
            summary = "Stellen, besetzte Monate und Beträge je Baustein eines Jahres")
    public FundingReport get(@PathParam("year") int year) {
        return reporting.of(year, caller.kreis());
    }

    @GET
    @Path("print.pdf")
    @Produces(Pdf.TYPE)
    @Operation(operationId = "printFundingReport", summary = "Der Förderbericht zum Ausdrucken (PDF)")
    public Response print(@PathParam("year") int year, @Context HttpHeaders headers) {
        return Pdf.answer(printing.print(year, caller.kreis(), Languages.of(headers)), "foerderbericht-" + year);
    }
}
