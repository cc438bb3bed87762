package kim.referral.clearing;

import java.util.List;
import kim.referral.concept.FocusArea;
import kim.referral.concept.Organisation;
import kim.referral.concept.Post;

/** A post that could take the request, and why. */
record Proposal(Post post, Organisation organisation, FocusArea focusArea, List<Fit> fits) {

    int score() {
        return fits.stream().mapToInt(Fit::points).sum();
    }
}
