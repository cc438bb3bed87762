package kim.cases.printing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/cases/{id}/plan.pdf")
class PlanPrintResource {

    private final PrintingPlan printing;
    private final Caller caller;

    PlanPrintResource(PrintingPlan printing, Caller caller) {
        this.printing = printing;
        this.caller = caller;
    }

    @GET
    @Produces("application/pdf")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "printPlan", summary = "Der Plan in einfachem Deutsch, zum Ausdrucken (PDF)")
    public RestResponse<byte[]> print(@PathParam("id") CaseFileId id) {
        return ResponseBuilder.ok(printing.print(id, caller))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"plan.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
