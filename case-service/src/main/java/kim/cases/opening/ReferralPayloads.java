package kim.cases.opening;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
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

/** Where referral-service keeps what a referral says. */
@RegisterRestClient(configKey = "referral-service")
@RegisterProvider(ClaimRefusals.class)
@OidcClientFilter
@Path("/internal/referrals")
public interface ReferralPayloads {

    /**
     * @throws Gone when the payload was deleted, by withdrawal or in time
     * @throws InvalidEvent when there is no such referral
     */
    @GET
    @Path("{id}/payload")
    ReferralPayload of(@PathParam("id") UUID referral, @HeaderParam(Caller.KREIS_HEADER) String kreis);

    /** Referral-service may tell more than this service knows of, in fields and in codes. */
    @ClientObjectMapper
    static ObjectMapper tolerant(ObjectMapper json) {
        return json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
    }
}
