package kim.cases.due;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import kim.platform.Caller;
import kim.platform.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/due")
@PermissionsAllowed("case:write")
class DueResource {

    private final ListingDue listing;
    private final Caller caller;
    private final Clock clock;

    DueResource(ListingDue listing, Caller caller, Clock clock) {
        this.listing = listing;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDue", summary = "Was in Ihren Fällen ansteht: überfällig, heute, in sieben Tagen")
    public DueList list(@QueryParam("days") @DefaultValue("7") @Min(0) @Max(365) int days) {
        return listing.list(days, caller);
    }

    @GET
    @Path("calendar")
    @Produces("text/calendar; charset=utf-8")
    @Operation(operationId = "readDueCalendar", summary = "Was in Ihren Fällen ansteht, als Kalender (iCalendar)")
    public String calendar(
            @QueryParam("days") @DefaultValue("31") @Min(0) @Max(365) int days, @Context HttpHeaders headers) {
        return new Calendar(listing.list(days, caller), clock.instant(), Languages.of(headers)).text();
    }
}
