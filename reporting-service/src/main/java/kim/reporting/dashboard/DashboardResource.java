package kim.reporting.dashboard;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kim.platform.Caller;
import kim.reporting.funding.PrintingFunding;
import kim.reporting.print.Pdf;
import kim.reporting.print.PrintingReport;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages for a browser, which signs in by itself; the API has its own doors. */
@Path("/dashboard")
class DashboardResource {

    private final LookingAtFigures looking;
    private final PrintingReport printingReport;
    private final PrintingFunding printingFunding;
    private final Rendering rendering;
    private final Caller caller;

    DashboardResource(
            LookingAtFigures looking,
            PrintingReport printingReport,
            PrintingFunding printingFunding,
            Rendering rendering,
            Caller caller) {
        this.looking = looking;
        this.printingReport = printingReport;
        this.printingFunding = printingFunding;
        this.rendering = rendering;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed({"figures:read", "carrier-figures:read", "report:read"})
    @Operation(operationId = "showDashboard", summary = "Zahlen als Bilder", hidden = true)
    public Response look(@BeanParam Asked asked) {
        return rendering.page(looking.look(asked, caller));
    }

    @GET
    @Path("reports/{id}.pdf")
    @Produces(Pdf.TYPE)
    @PermissionsAllowed("report:read")
    @Operation(operationId = "printReportOfDashboard", summary = "Ein Bericht zum Ausdrucken", hidden = true)
    public Response report(@PathParam("id") UUID id, @BeanParam Asked asked) {
        return Pdf.answer(printingReport.print(id, caller, asked.locale()), "bericht");
    }

    @GET
    @Path("annual-report.pdf")
    @Produces(Pdf.TYPE)
    @PermissionsAllowed("report:publish")
    @Operation(operationId = "printAnnualReportOfDashboard", summary = "Jahresbericht zum Ausdrucken", hidden = true)
    public Response annualReport(@QueryParam("year") int year, @BeanParam Asked asked) {
        return Pdf.answer(printingReport.printAnnual(year, caller.kreis(), asked.locale()), "jahresbericht-" + year);
    }

    @GET
    @Path("funding-report.pdf")
    @Produces(Pdf.TYPE)
    @PermissionsAllowed("funding:read")
    @Operation(operationId = "printFundingReportOfDashboard", summary = "Förderbericht zum Ausdrucken", hidden = true)
    public Response fundingReport(@QueryParam("year") int year, @BeanParam Asked asked) {
        return Pdf.answer(printingFunding.print(year, caller.kreis(), asked.locale()), "foerderbericht-" + year);
    }

    @GET
    @Path("goodbye")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "sayGoodbye", summary = "Nach dem Abmelden", hidden = true)
    public Response goodbye(@BeanParam Asked asked) {
        return rendering.goodbye(asked.locale());
    }

    @GET
    @Path("style.css")
    @PermitAll
    @Operation(operationId = "dashboardStyle", summary = "Gestaltung der Seiten", hidden = true)
    public Response style() {
        return rendering.style();
    }
}
