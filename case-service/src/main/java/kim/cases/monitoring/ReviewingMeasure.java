package kim.cases.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.observation.Observations;
import kim.cases.plan.MeasureId;
import kim.cases.plan.Measures;
import kim.cases.words.Sealing;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** [P4] Client and case manager ask the four questions about a measure; what they learn about the system goes along. */
@ApplicationScoped
class ReviewingMeasure {

    private final Casework casework;
    private final Measures measures;
    private final Reviews reviews;
    private final Sealing sealing;
    private final Observations observations;
    private final Clock clock;

    ReviewingMeasure(
            Casework casework,
            Measures measures,
            Reviews reviews,
            Sealing sealing,
            Observations observations,
            Clock clock) {
        this.casework = casework;
        this.measures = measures;
        this.reviews = reviews;
        this.sealing = sealing;
        this.observations = observations;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ReviewId review(CaseFileId caseFile, MeasureId id, ReviewMeasureRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.MEASURE_REVIEWED, caller);
        file.requirePlanning();
        var measure = measures.of(caseFile, id);
        requirePlausible(request, file);
        var review = new Review(caseFile, measure.id(), request, observed(request, file));
        var said = new ReviewWords(request.clientView(), request.note());
        review.keep(sealing.seal(file.household(), review.place(), said));
        reviews.persist(review);
        return review.id();
    }

    private void requirePlausible(ReviewMeasureRequest request, CaseFile file) {
        var mistakes = new ArrayList<>(file.mistakesOfDay(request.on(), LocalDate.now(clock)));
        mistakes.addAll(request.violations());
        var observation = request.observation();
        if (observation != null) {
            mistakes.addAll(observations.violations(observation, file, "/observation"));
        }
        BadInput.throwIfAny(mistakes);
    }

    private @Nullable UUID observed(ReviewMeasureRequest request, CaseFile file) {
        var observation = request.observation();
        return observation == null ? null : observations.keep(file, observation, request.on());
    }
}
