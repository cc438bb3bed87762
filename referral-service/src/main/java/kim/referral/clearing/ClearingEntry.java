package kim.referral.clearing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import kim.platform.Action;
import kim.referral.payload.AccessRequest;
import org.jspecify.annotations.Nullable;

/** A request in clearing, with who asks: identity is visible here because it is not assigned yet [W]. */
record ClearingEntry(
        @JsonUnwrapped WaitingRequest waiting,
        @Nullable AccessRequest request,
        List<EarlierAnswer> earlierAnswers,
        List<DuplicateHint> duplicates,
        List<ProposalView> proposals,
        List<Action> actions) {}
