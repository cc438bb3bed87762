package kim.cases.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.PostCode;
import kim.platform.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A case offered by the post that leads it to another one, and what became of that. */
@Entity
class Handover extends KreisOwned {

    /** Also the id of the referral by which another carrier is asked. */
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Enumerated(EnumType.STRING)
    private HandoverKind kind;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "from_post"))
    private PostCode from;

    private String fromOrganisation;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "to_post"))
    private PostCode to;

    private String toOrganisation;

    /** [W4] The predecessor's notes pass with the client's agreement only. */
    private boolean clientAgrees;

    private String reason;
    private LocalDate offeredOn;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    private @Nullable LocalDate answeredOn;
    private @Nullable String answer;

    protected Handover() {}

    Handover(CaseFile file, OfferHandoverRequest request, Receiver receiver, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.kind = receiver.kind();
        this.from = file.assignment().post();
        this.fromOrganisation = file.assignment().organisation().code();
        this.to = receiver.post();
        this.toOrganisation = receiver.organisation().code();
        this.clientAgrees = request.clientAgrees();
        this.reason = request.reason();
        this.offeredOn = on;
        this.state = HandoverState.OFFERED;
    }

    void answer(HandoverState given, @Nullable String why, LocalDate on) {
        state = state.moveTo(given);
        answer = why;
        answeredOn = on;
    }

    boolean isOpen() {
        return state == HandoverState.OFFERED;
    }

    UUID id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    HandoverKind kind() {
        return kind;
    }

    PostCode from() {
        return from;
    }

    PostCode to() {
        return to;
    }

    String toOrganisation() {
        return toOrganisation;
    }

    boolean clientAgrees() {
        return clientAgrees;
    }

    HandoverView view() {
        return new HandoverView(
                id,
                caseFile.id(),
                kind,
                state,
                from.code(),
                fromOrganisation,
                to.code(),
                toOrganisation,
                clientAgrees,
                reason,
                offeredOn,
                answeredOn,
                answer);
    }
}
