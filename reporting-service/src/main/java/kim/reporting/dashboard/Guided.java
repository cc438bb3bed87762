package kim.reporting.dashboard;

import java.math.BigDecimal;
import kim.reporting.chart.Caseload;
import kim.reporting.concept.Post;
import org.jspecify.annotations.Nullable;

/**
 * The part of a concept that says how many cases are meant for a post [Z5].
 *
 * @param caseloadGuide absent where the concept has none
 */
record Guided(@Nullable CaseloadGuide caseloadGuide) {

    record CaseloadGuide(Caseload.Guide fullPost, Caseload.Guide partTimePost) {}

    /** In cases, whatever the share of a part-time post is. */
    Caseload.@Nullable Guide of(Post post) {
        if (caseloadGuide == null) {
            return null;
        }
        return post.fte().compareTo(BigDecimal.ONE) >= 0 ? caseloadGuide.fullPost() : caseloadGuide.partTimePost();
    }
}
