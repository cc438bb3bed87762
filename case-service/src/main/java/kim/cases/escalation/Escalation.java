package kim.cases.escalation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import kim.platform.PostCode;
import kim.platform.StepRefused;
import kim.platform.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A case manager's question to coordination, and its answer [Z8]. */
@Entity
class Escalation extends KreisOwned implements Confidential {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "post"))
    private PostCode post;

    private String field;

    /** Whether coordination may know who it is about; by consent only. */
    private boolean identified;

    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private EscalationState state;

    private @Nullable LocalDate answeredOn;

    @Embedded
    private @Nullable Words words;

    protected Escalation() {}

    Escalation(CaseFile file, EscalateRequest request, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.post = file.assignment().post();
        this.field = request.field();
        this.identified = request.identified();
        this.raisedOn = on;
        this.state = EscalationState.OPEN;
    }

    void keep(Words sealed) {
        words = sealed;
    }

    void answer(LocalDate on) {
        if (state != EscalationState.OPEN) {
            throw new StepRefused(state, EscalationState.ANSWERED, Set.of());
        }
        state = EscalationState.ANSWERED;
        answeredOn = on;
    }

    UUID id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    PostCode post() {
        return post;
    }

    String field() {
        return field;
    }

    boolean isIdentified() {
        return identified;
    }

    @Override
    public Place place() {
        return new Place("escalation", id);
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    EscalationView view(EscalationWords said) {
        return new EscalationView(
                id,
                caseFile.id(),
                post.code(),
                field,
                said.question(),
                identified,
                state,
                raisedOn,
                said.answer(),
                answeredOn);
    }
}
