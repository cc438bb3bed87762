package kim.referral.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * What an adapter to the state's transport (FIT-Connect) hands over once it has fetched and decrypted it. This is the
 * boundary: keys, tokens and events of that transport stay with the adapter. Its recorded example stands in {@code contracts/}.
 *
 * @param submissionId as the transport names it; brought twice, it is taken in once
 * @param ags municipality key by which it was routed
 * @param data the request, in the form in which an office posts it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Submission(
        @NotNull UUID submissionId,
        @NotNull @Pattern(regexp = "05\\d{6}") String ags,
        @NotNull JsonNode data) {}
