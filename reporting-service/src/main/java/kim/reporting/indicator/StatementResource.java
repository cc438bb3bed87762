package kim.reporting.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What a report asks the database, for whoever tunes it or measures against it; it tells no figures. The gateway does not
 * route here.
 */
@Path("/internal/report-statement")
@PermissionsAllowed("internal:call")
class StatementResource {

    private final Catalogue catalogue;

    StatementResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "getReportStatement", summary = "Das SQL, aus dem ein Bericht gezählt wird")
    public String get(@QueryParam("period") @NotNull String name) {
        var period = Period.parse(name);
        return Counting.statement(catalogue.reported().map(Query::asPublished).toList())
                .replace(":from", "date '%s'".formatted(period.from()))
                .replace(":to", "date '%s'".formatted(period.to()));
    }
}
