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
import kim.platform.KreisOwned;
import org.jspecify.annotations.Nullable;

/** One look at how a measure does [P4]; the next one stands beside it. */
@Entity
class Review extends KreisOwned {

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

    private String clientView;
    private @Nullable String note;
    private @Nullable LocalDate nextOn;
    private @Nullable UUID observationId;

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
        this.clientView = answers.clientView();
        this.note = answers.note();
        this.nextOn = answers.nextOn();
        this.observationId = observation;
    }

    ReviewId id() {
        return id;
    }

    ReviewView view() {
        return new ReviewView(
                id.id(),
                measure.id(),
                on,
                serviceReached,
                deliveredInFull,
                fits,
                goal,
                clientView,
                note,
                nextOn,
                observationId);
    }
}
