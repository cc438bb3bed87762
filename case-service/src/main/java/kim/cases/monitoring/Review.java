package kim.cases.monitoring;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.plan.MeasureId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import org.jspecify.annotations.Nullable;

/** One look at how a measure does [P4]; the next one stands beside it. */
@Entity
class Review extends KreisOwned implements Confidential {

    @EmbeddedId
    private ReviewId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "measure_id"))
    private MeasureId measure;

    @Column(name = "\"on\"")
    private LocalDate on;

    private boolean serviceReached;
    private @Nullable Boolean deliveredInFull;
    private @Nullable Boolean fits;

    @Enumerated(EnumType.STRING)
    private Outlook goal;

    private @Nullable LocalDate nextOn;
    private @Nullable UUID observationId;

    @Embedded
    private @Nullable Words words;

    protected Review() {}

    Review(CaseFileId caseFile, MeasureId measure, ReviewMeasureRequest answers, @Nullable UUID observation) {
        this.id = ReviewId.next();
        this.caseFile = caseFile;
        this.measure = measure;
        this.on = answers.on();
        this.serviceReached = answers.serviceReached();
        this.deliveredInFull = answers.deliveredInFull();
        this.fits = answers.fits();
        this.goal = answers.goal();
        this.nextOn = answers.nextOn();
        this.observationId = observation;
    }

    void keep(Words sealed) {
        words = sealed;
    }

    ReviewId id() {
        return id;
    }

    @Override
    public Place place() {
        return new Place("review", id.id());
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    ReviewView view(ReviewWords said) {
        return new ReviewView(
                id.id(),
                measure.id(),
                on,
                serviceReached,
                deliveredInFull,
                fits,
                goal,
                said.clientView(),
                said.note(),
                nextOn,
                observationId);
    }
}
