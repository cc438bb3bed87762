package kim.cases.disclosure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.consent.DataCategory;
import kim.platform.KreisOwned;
import kim.platform.NotAllowed;
import kim.platform.OrganisationCode;
import kim.platform.Wording;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A disclosure without consent [E6]. It is decided here and made by people; nothing is sent by itself. */
@Entity
class Disclosure extends KreisOwned {

    @EmbeddedId
    private DisclosureId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    /** Whose people can be the second person. */
    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "organisation"))
    private OrganisationCode organisation;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    private String recipient;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DataCategory> categories;

    private String reason;

    @Enumerated(EnumType.STRING)
    private DisclosureState state;

    private String requestedBy;
    private LocalDate requestedOn;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String verdictReason;

    protected Disclosure() {}

    Disclosure(CaseFile file, DisclosureRequest request, String who, LocalDate on) {
        this.id = DisclosureId.next();
        this.caseFile = file.id();
        this.organisation = file.assignment().organisation();
        this.legalBasis = request.legalBasis();
        this.recipient = request.recipient();
        this.categories = request.categories().stream().sorted().toList();
        this.reason = request.reason();
        this.state = DisclosureState.REQUESTED;
        this.requestedBy = who;
        this.requestedOn = on;
    }

    /** @throws NotAllowed for the one who asked: four eyes see more than two */
    void decide(DisclosureDecisionRequest decision, String who, LocalDate on) {
        if (who.equals(requestedBy)) {
            throw new NotAllowed(
                    new Wording("Darüber entscheidet eine zweite Person", "a second person decides on this"));
        }
        state = state.moveTo(decision.verdict().leadsTo());
        verdictReason = decision.reason();
        decidedBy = who;
        decidedOn = on;
    }

    DisclosureId id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    DisclosureView view() {
        return new DisclosureView(
                id.id(),
                caseFile.id(),
                legalBasis,
                recipient,
                categories,
                reason,
                state,
                requestedOn,
                decidedOn,
                verdictReason);
    }
}
