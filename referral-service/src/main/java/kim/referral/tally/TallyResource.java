package kim.referral.tally;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * For the daily reconciliation of reporting-service, which asks for more digits where counts differ until it knows the
 * row; the gateway does not route here.
 */
@Path("/internal/tallies")
@PermissionsAllowed("internal:call")
class TallyResource {

    private final TallyingReferrals tallying;

    TallyResource(TallyingReferrals tallying) {
        this.tallying = tallying;
    }

    /**
     * @param digits how many of the last hexadecimal digits of an id tell the groups apart
     * @param ending to count only ids that end so; none for all
     */
    @GET
    @Operation(
            operationId = "tallyReferrals",
            summary = "Anzahlen der Überleitungen eines Kreises nach den letzten Ziffern der Id")
    public List<Tally> tally(
            @QueryParam("on") @NotNull LocalDate on,
            @QueryParam("digits") @Min(0) @Max(32) int digits,
            @QueryParam("ending") @Size(max = 200) List<@Pattern(regexp = "[0-9a-f]{1,32}") String> ending) {
        return tallying.tally(on, digits, ending);
    }
}
