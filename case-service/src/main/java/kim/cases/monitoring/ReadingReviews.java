package kim.cases.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.plan.MeasureId;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** How a measure did so far, oldest review first. */
@ApplicationScoped
class ReadingReviews {

    private static final String PURPOSE = "monitoring";

    private final Casework casework;
    private final Reviews reviews;
    private final Sealing sealing;
    private final Cursors cursors;

    ReadingReviews(Casework casework, Reviews reviews, Sealing sealing, Cursors cursors) {
        this.casework = casework;
        this.reviews = reviews;
        this.sealing = sealing;
        this.cursors = cursors;
    }

    @Transactional
    Page<ReviewView> list(CaseFileId caseFile, MeasureId measure, PageRequest request, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return cursors.ascending(
                request,
                (after, limit) -> reviews.page(caseFile, measure, after, limit),
                review -> review.id().id(),
                this::view);
    }

    @Transactional
    Versioned<ReviewView> read(CaseFileId caseFile, ReviewId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        var review = reviews.of(caseFile, id);
        return new Versioned<>(view(review), review.version());
    }

    private ReviewView view(Review review) {
        return review.view(sealing.open(review, ReviewWords.class).orElse(ReviewWords.ERASED));
    }
}
