package kim.reporting.print;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The annual report of the caller's Kreis. */
@Path("/api/v1/annual-reports/{year: [0-9]{4}}")
@PermissionsAllowed("report:publish")
class AnnualReportResource {

    private final PrintingReport printing;
    private final WritingAnnualText writing;
    private final Caller caller;

    AnnualReportResource(PrintingReport printing, WritingAnnualText writing, Caller caller) {
        this.printing = printing;
        this.writing = writing;
        this.caller = caller;
    }

    @GET
    @Path("print.pdf")
    @Produces(Pdf.TYPE)
    @Operation(
            operationId = "printAnnualReport",
            summary = "Jahresbericht des Kreises mit Texten, Tabellen und Bildern")
    public Response print(@PathParam("year") int year, @Context HttpHeaders headers) {
        return Pdf.answer(printing.printAnnual(year, caller.kreis(), Languages.of(headers)), "jahresbericht-" + year);
    }

    @GET
    @Path("texts")
    @Operation(operationId = "listAnnualTexts", summary = "Texte des Jahresberichts")
    public List<AnnualText> texts(@PathParam("year") @Min(2000) @Max(2100) int year) {
        return writing.all(year);
    }

    @GET
    @Path("texts/{block}")
    @Operation(operationId = "getAnnualText", summary = "Ein Text des Jahresberichts")
    public Response text(@PathParam("year") int year, @PathParam("block") TextBlock block) {
        return writing.read(year, block).ok();
    }

    @PUT
    @Path("texts/{block}")
    @Operation(operationId = "writeAnnualText", summary = "Einen Text des Jahresberichts schreiben")
    public Response write(
            @PathParam("year") int year,
            @PathParam("block") TextBlock block,
            @HeaderParam("If-Match") ExpectedVersion expected,
            @Valid @NotNull WriteTextRequest request) {
        return writing.write(year, block, request.text(), expected).ok();
    }
}
