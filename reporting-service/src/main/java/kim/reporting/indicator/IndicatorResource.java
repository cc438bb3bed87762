package kim.reporting.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kim.platform.NotVisible;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue, for everybody who reads figures or reports. */
@Path("/api/v1/indicators")
@PermissionsAllowed({"report:read", "figures:read"})
class IndicatorResource {

    private final Catalogue catalogue;

    IndicatorResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "Katalog der Kennzahlen")
    public List<IndicatorView> list() {
        return catalogue.declared().map(IndicatorView::of).toList();
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getIndicator", summary = "Eine Kennzahl mit Formel, Einheiten und Aufgliederungen")
    public IndicatorView get(@PathParam("code") String code) {
        return catalogue.find(code).map(IndicatorView::of).orElseThrow(NotVisible::new);
    }
}
