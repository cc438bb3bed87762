package kim.referral.clearing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A waiting request with the post that would fit best if all before it in the plan were assigned so. */
record PlannedRequest(
        @JsonUnwrapped WaitingRequest waiting, @Nullable ProposalView proposal) {}
