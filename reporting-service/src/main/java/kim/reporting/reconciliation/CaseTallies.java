package kim.reporting.reconciliation;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import kim.platform.Caller;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The cases as case-service counts them. */
@RegisterRestClient(configKey = "case-service")
@OidcClientFilter
@Path("/internal/tallies")
interface CaseTallies {

    @GET
    List<Tally> tallies(
            @HeaderParam(Caller.KREIS_HEADER) String kreis,
            @QueryParam("on") LocalDate on,
            @QueryParam("digits") int digits,
            @QueryParam("ending") List<String> endings);
}
