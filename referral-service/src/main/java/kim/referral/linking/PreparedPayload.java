package kim.referral.linking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.payload.AuthorityRequest;
import org.jspecify.annotations.Nullable;

/** What this service takes of a frozen payload; the rest never enters. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PreparedPayload(
        Asking sender,
        @Nullable Map<String, String> checklist,
        @Nullable String reason,
        List<AuthorityRequest.Subject> persons) {

    AuthorityRequest request() {
        return new AuthorityRequest(checklist, reason, persons);
    }

    /** Of the person of reference, if that is among what was consented to. */
    @Nullable
    String municipality() {
        return persons.isEmpty() ? null : persons.getFirst().municipality();
    }

    /** The post that steers the case and asks. */
    record Asking(OrganisationCode organisation, PostCode post) {}
}
