package kim.cases.caseload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kim.cases.concept.Concept;
import kim.cases.concept.Post;
import kim.cases.concept.Span;
import org.jspecify.annotations.Nullable;

/** Holds running cases against the concept's guide and quota: both only warn [Z5]. */
record Weighing(Concept concept, LocalDate today) {

    PostLoad of(Post post, Running running) {
        var guide = guide(post);
        var vacant = post.isVacantOn(today);
        return new PostLoad(
                post.code(),
                post.organisation(),
                post.role(),
                post.focusArea(),
                post.fte(),
                post.languages(),
                vacant,
                running.total(),
                running.byType(),
                running.caseManagementPercent(),
                guide,
                freeCapacity(guide, vacant, running),
                warnings(guide, vacant, running),
                "/api/v1/cases?status=OPEN&post=" + post.code());
    }

    CarrierLoad of(String organisation, List<PostLoad> posts) {
        var running = posts.stream()
                .map(post -> new Running(post.running(), post.byType()))
                .reduce(Running.NONE, Running::plus);
        return new CarrierLoad(
                organisation,
                posts.size(),
                (int) posts.stream().filter(PostLoad::vacant).count(),
                posts.stream().map(PostLoad::fte).reduce(BigDecimal.ZERO, BigDecimal::add),
                running.total(),
                running.byType(),
                running.caseManagementPercent(),
                posts.stream()
                        .map(PostLoad::freeCapacity)
                        .filter(Objects::nonNull)
                        .reduce(Integer::sum)
                        .orElse(null));
    }

    private @Nullable Span guide(Post post) {
        var guide = concept.caseloadGuide();
        if (guide == null) {
            return null;
        }
        return post.fullTime() ? guide.fullPost() : guide.partTimePost();
    }

    private static @Nullable Integer freeCapacity(@Nullable Span guide, boolean vacant, Running running) {
        if (guide == null) {
            return null;
        }
        return vacant ? 0 : Math.max(0, guide.to() - running.total());
    }

    private List<LoadWarning> warnings(@Nullable Span guide, boolean vacant, Running running) {
        var warnings = new ArrayList<LoadWarning>();
        if (guide != null && running.total() > guide.to()) {
            warnings.add(LoadWarning.OVER_GUIDE);
        }
        var quota = concept.caseManagementQuota();
        var share = running.caseManagementPercent();
        if (quota != null && share != null && share < quota.percentFrom()) {
            warnings.add(LoadWarning.BELOW_QUOTA);
        }
        if (vacant && running.total() > 0) {
            warnings.add(LoadWarning.VACANT_WITH_CASES);
        }
        return warnings;
    }
}
