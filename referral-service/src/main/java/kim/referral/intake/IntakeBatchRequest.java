package kim.referral.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Several intakes at once; each item is a {@link BatchItem}, read by itself, so that a wrong one harms no other. */
record IntakeBatchRequest(@NotNull @Size(min = 1, max = 500) List<@NotNull JsonNode> items) {}
