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
import kim.platform.event.InvalidEvent;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Where case-service keeps what a prepared referral says. */
@RegisterRestClient(configKey = "case-service")
@OidcClientFilter
@Path("/internal/prepared-referrals")
interface PreparedPayloads {

    /**
     * @throws Gone when consent was withdrawn before it was fetched
     * @throws InvalidEvent when there never was one, which no trying again can mend
     */
    @GET
    @Path("{id}/payload")
    PreparedPayload of(@PathParam("id") UUID referral, @HeaderParam(Caller.KREIS_HEADER) String kreis);

    @ClientExceptionMapper
    static @Nullable RuntimeException refusal(Response answer) {
        return switch (answer.getStatusInfo().toEnum()) {
            case GONE -> new Gone();
            case NOT_FOUND -> new InvalidEvent("case-service has prepared no such referral");
            default -> null;
        };
    }
}
