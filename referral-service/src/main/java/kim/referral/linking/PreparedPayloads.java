package kim.referral.linking;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Gone;
import kim.platform.event.ClaimRefusals;
import kim.platform.event.InvalidEvent;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where case-service keeps what a prepared referral says. */
@RegisterRestClient(configKey = "case-service")
@RegisterProvider(ClaimRefusals.class)
@OidcClientFilter
@Path("/internal/prepared-referrals")
interface PreparedPayloads {

    /**
     * @throws Gone when consent was withdrawn before it was fetched
     * @throws InvalidEvent when there never was one
     */
    @GET
    @Path("{id}/payload")
    PreparedPayload of(@PathParam("id") UUID referral, @HeaderParam(Caller.KREIS_HEADER) String kreis);
}
