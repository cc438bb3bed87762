package kim.reporting.caseexport;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cases for the database of the Land; a Kreis hands over its own. */
@Path("/api/v1/case-exports")
@PermissionsAllowed("case-export:make")
class CaseExportResource {

    private final ExportingCases exporting;
    private final ReadingCaseExports reading;
    private final Caller caller;

    CaseExportResource(ExportingCases exporting, ReadingCaseExports reading, Caller caller) {
        this.exporting = exporting;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "exportCases",
            summary = "Neue und geänderte Fälle für die Datenbank des Landes bereitstellen")
    public Response export() {
        var view = exporting.export(caller);
        return Response.created(URI.create(CaseExportView.PATH + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listCaseExports", summary = "Übergaben an die Datenbank des Landes")
    public Page<CaseExportView> list(@BeanParam @Valid PageRequest page) {
        return reading.list(page);
    }

    @GET
    @Path("transfers")
    @Operation(operationId = "listTransfersOfCase", summary = "Was von einem Fall wann übergeben wurde")
    public List<Transfer> transfers(@QueryParam("case") @NotNull UUID caseId) {
        return reading.transfers(caseId);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCaseExport", summary = "Eine Übergabe")
    public CaseExportView get(@PathParam("id") CaseExportId id) {
        return reading.get(id);
    }

    @GET
    @Path("{id}/document")
    @Operation(operationId = "getCaseExportDocument", summary = "Die Fälle einer Übergabe, bis sie bestätigt ist")
    public Response document(@PathParam("id") CaseExportId id) {
        return Response.ok(reading.document(id), "application/json").build();
    }

    @POST
    @Path("{id}/transfer")
    @Operation(operationId = "confirmTransfer", summary = "Bestätigen, dass die Datenbank des Landes die Fälle hat")
    public CaseExportView transferred(@PathParam("id") CaseExportId id, @Valid @NotNull TransferRequest request) {
        return exporting.transferred(id, request, caller);
    }
}
