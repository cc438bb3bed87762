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
import kim.platform.KreisOwned;
import kim.platform.PostCode;
import kim.platform.StepRefused;
import kim.platform.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A case manager's question to coordination, and its answer [Z8]. */
@Entity
class Escalation extends KreisOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "post"))
    private PostCode post;

    private String field;
    private String question;

    /** Whether coordination may know who it is about; by consent only. */
    private boolean identified;

    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private EscalationState state;

    private @Nullable String answer;
    private @Nullable LocalDate answeredOn;

    protected Escalation() {}

    Escalation(CaseFile file, EscalateRequest request, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.post = file.assignment().post();
        this.field = request.field();
        this.question = request.question();
        this.identified = request.identified();
        this.raisedOn = on;
        this.state = EscalationState.OPEN;
    }

    void answer(String text, LocalDate on) {
        if (state != EscalationState.OPEN) {
            throw new StepRefused(state, EscalationState.ANSWERED, Set.of());
        }
        state = EscalationState.ANSWERED;
        answer = text;
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

    EscalationView view() {
        return new EscalationView(
                id, caseFile.id(), post.code(), field, question, identified, state, raisedOn, answer, answeredOn);
    }
}
