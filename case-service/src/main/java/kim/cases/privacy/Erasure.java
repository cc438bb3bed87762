package kim.cases.privacy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.platform.KreisOwned;
import org.jspecify.annotations.Nullable;

/** That a case with all its people, or one of them, is to be forgotten [D3] [K8]. */
@Entity
class Erasure extends KreisOwned {

    @EmbeddedId
    private ErasureId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Enumerated(EnumType.STRING)
    private ErasureReason reason;

    @Enumerated(EnumType.STRING)
    private ErasureState state;

    private String requestedBy;
    private LocalDate requestedOn;
    private @Nullable LocalDate appliedOn;

    protected Erasure() {}

    Erasure(CaseFileId caseFile, @Nullable PersonId person, ErasureReason reason, String requestedBy, LocalDate on) {
        this.id = ErasureId.next();
        this.caseFile = caseFile;
        this.person = person;
        this.reason = reason;
        this.state = ErasureState.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedOn = on;
    }

    void hold() {
        state = ErasureState.HELD;
    }

    void release() {
        if (state == ErasureState.HELD) {
            state = ErasureState.REQUESTED;
        }
    }

    void applied(LocalDate on) {
        state = ErasureState.APPLIED;
        appliedOn = on;
    }

    boolean isDue() {
        return state == ErasureState.REQUESTED;
    }

    ErasureId id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    ErasureReason reason() {
        return reason;
    }

    ErasureState state() {
        return state;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    @Nullable
    LocalDate appliedOn() {
        return appliedOn;
    }
}
