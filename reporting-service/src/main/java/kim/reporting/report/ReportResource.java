package kim.reporting.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.reporting.indicator.Catalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Reports: built and published by coordination, pulled by the ministry. */
@Path("/api/v1/reports")
class ReportResource {

    private final BuildingReport building;
    private final BuildingLandReport buildingForLand;
    private final PublishingReport publishing;
    private final ReadingReports reading;
    private final Catalogue catalogue;
    private final Caller caller;

    ReportResource(
            BuildingReport building,
            BuildingLandReport buildingForLand,
            PublishingReport publishing,
            ReadingReports reading,
            Catalogue catalogue,
            Caller caller) {
        this.building = building;
        this.buildingForLand = buildingForLand;
        this.publishing = publishing;
        this.reading = reading;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("report:publish")
    @Operation(operationId = "buildReport", summary = "Vorläufigen Bericht eines Zeitraums aufbauen oder neu aufbauen")
    public Response build(@Valid @NotNull BuildReportRequest request) {
        var view = building.build(request, caller);
        return Response.created(URI.create(view.href()))
                .entity(view)
                .tag(new EntityTag(view.hash()))
                .build();
    }

    @POST
    @Path("land")
    @PermissionsAllowed("land-report:build")
    @Operation(
            operationId = "buildLandReport",
            summary = "Bericht des Landes aus den veröffentlichten Berichten der Kreise aufbauen und veröffentlichen")
    public Response buildForLand(@Valid @NotNull BuildReportRequest request) {
        var view = buildingForLand.build(request, caller);
        return Response.created(URI.create(view.href()))
                .entity(view)
                .tag(new EntityTag(view.hash()))
                .build();
    }

    @POST
    @Path("{id}/approval")
    @PermissionsAllowed("report:publish")
    @Operation(operationId = "approveReport", summary = "Gelesenen endgültigen Bericht freigeben")
    public Response approve(@PathParam("id") ReportId id, @HeaderParam("If-Match") ExpectedVersion expected) {
        var view = publishing.approve(id, expected, caller);
        return Response.ok(view).tag(new EntityTag(view.hash())).build();
    }

    @POST
    @Path("{id}/publication")
    @PermissionsAllowed("report:publish")
    @Operation(operationId = "publishReport", summary = "Gelesenen Entwurf veröffentlichen")
    public Response publish(@PathParam("id") ReportId id, @HeaderParam("If-Match") ExpectedVersion expected) {
        var view = publishing.publish(id, expected, caller);
        return Response.ok(view).tag(new EntityTag(view.hash())).build();
    }

    @GET
    @PermissionsAllowed("report:read")
    @Operation(operationId = "listReports", summary = "Berichte, für das Land die veröffentlichten aller Kreise")
    public Page<ReportView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("changedSince") @Nullable String changedSince,
            @QueryParam("kreis") @Nullable String kreis) {
        return reading.list(page, changedSince, kreis, caller);
    }

    @GET
    @Path("schema")
    @Produces("application/schema+json")
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getReportSchema", summary = "JSON-Schema der Berichte")
    public String schema() {
        return ReportJson.schema();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getReport", summary = "Ein Bericht")
    public Response get(@PathParam("id") ReportId id, @Context Request request) {
        return reading.document(id, caller).asJson(request);
    }

    @GET
    @Path("{id}")
    @Produces("text/csv")
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getReportAsCsv", summary = "Ein Bericht als Tabelle, je Wert eine Zeile")
    public Response getCsv(
            @PathParam("id") ReportId id,
            @QueryParam("indicator") @DefaultValue("") String indicator,
            @Context Request request) {
        return reading.document(id, caller).asCsv(request, indicator);
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}.csv")
    @Produces("text/csv")
    @PermissionsAllowed("report:read")
    @Operation(operationId = "downloadReportAsCsv", summary = "Ein Bericht als Tabelle, unter einer Adresse mit Endung")
    public Response download(
            @PathParam("id") ReportId id,
            @QueryParam("indicator") @DefaultValue("") String indicator,
            @Context Request request) {
        return reading.document(id, caller).asCsv(request, indicator);
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}.xlsx")
    @Produces(ReportDocument.XLSX)
    @PermissionsAllowed("report:read")
    @Operation(operationId = "downloadReportAsXlsx", summary = "Ein Bericht als Arbeitsmappe mit Definitionen")
    public Response downloadXlsx(@PathParam("id") ReportId id, @Context Request request) {
        return reading.document(id, caller).asXlsx(request, catalogue);
    }
}
