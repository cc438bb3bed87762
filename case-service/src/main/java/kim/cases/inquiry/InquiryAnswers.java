package kim.cases.inquiry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kim.cases.opening.ReferralPayloads;
import kim.platform.Caller;
import kim.platform.Gone;
import kim.platform.event.ClaimRefusals;
import kim.platform.event.InvalidEvent;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Where referral-service keeps question and answer until they are fetched. */
@RegisterRestClient(configKey = "referral-service")
@RegisterProvider(ClaimRefusals.class)
@OidcClientFilter
@Path("/internal/referrals")
public interface InquiryAnswers {

    /**
     * @throws Gone when they were deleted in time
     * @throws InvalidEvent when there is no such question
     */
    @GET
    @Path("{id}/answer")
    AnsweredInquiry of(@PathParam("id") UUID referral, @HeaderParam(Caller.KREIS_HEADER) String kreis);

    /** Referral-service may tell more than this service knows of. */
    @ClientObjectMapper
    static ObjectMapper tolerant(ObjectMapper json) {
        return ReferralPayloads.tolerant(json);
    }
}
