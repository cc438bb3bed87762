package kim.reporting.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import kim.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** True figures, inside a Kreis. */
@Path("/api/v1/figures")
class FiguresResource {

    private final ShowingFigures showing;
    private final Caller caller;

    FiguresResource(ShowingFigures showing, Caller caller) {
        this.showing = showing;
        this.caller = caller;
    }

    @GET
    @Path("{indicator}")
    @PermissionsAllowed("figures:read")
    @Operation(
            operationId = "getFigures",
            summary = "Unveränderte Zahlen des eigenen Kreises, nur für die Koordination")
    public FiguresView get(
            @PathParam("indicator") String indicator,
            @QueryParam("period") @NotNull String period,
            @QueryParam("by") @DefaultValue("") String by) {
        return showing.show(indicator, Period.parse(period), by, caller.kreis());
    }
}
