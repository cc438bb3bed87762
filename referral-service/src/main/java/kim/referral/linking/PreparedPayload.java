package kim.referral.linking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.payload.AuthorityRequest;
import kim.referral.payload.Payload;
import kim.referral.payload.Question;
import org.jspecify.annotations.Nullable;

/** What this service takes of a frozen payload; the rest never enters. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PreparedPayload(
        Asking sender,
        @Nullable Map<String, String> checklist,
        @Nullable String reason,
        @Nullable String question,
        List<AuthorityRequest.Subject> persons) {

    Payload request() {
        return question == null
                ? new AuthorityRequest(checklist, reason, persons)
                : new Question(question, persons, null);
    }

    /** Of the person of reference, if that is among what was consented to. */
    @Nullable
    String municipality() {
        return persons.isEmpty() ? null : persons.getFirst().municipality();
    }

    /** The post that steers the case and asks. */
    record Asking(OrganisationCode organisation, PostCode post) {}
}
