package kim.referral.linking;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Gone;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Where case-service keeps what a prepared referral says. */
@RegisterRestClient(configKey = "case-service")
@OidcClientFilter
@Path("/internal/prepared-referrals")
interface PreparedPayloads {

    /** @throws Gone when consent was withdrawn before it was fetched */
    @GET
    @Path("{id}/payload")
    PreparedPayload of(@PathParam("id") UUID referral, @HeaderParam(Caller.KREIS_HEADER) String kreis);

    @ClientExceptionMapper
    static @Nullable RuntimeException gone(Response answer) {
        return answer.getStatus() == Response.Status.GONE.getStatusCode() ? new Gone() : null;
    }
}
