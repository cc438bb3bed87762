package kim.cases.privacy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kim.platform.Caller;
import kim.platform.privacy.Told;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What referral-service keeps of somebody. */
@RegisterRestClient(configKey = "referral-service")
@OidcClientFilter
@Path("/internal/subject-access")
public interface ReferralTelling {

    /** @param subjects each as kind and id */
    @GET
    Told of(@QueryParam("subject") List<String> subjects, @HeaderParam(Caller.KREIS_HEADER) String kreis);

    @ClientObjectMapper
    static ObjectMapper tolerant(ObjectMapper json) {
        return json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
