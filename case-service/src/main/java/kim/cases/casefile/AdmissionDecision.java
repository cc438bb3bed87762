package kim.cases.casefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.concept.CaseType;
import kim.cases.concept.Concept;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whether a case became case management, by which criteria and why; kept also when it did not [C2]. */
@Entity
class AdmissionDecision extends KreisOwned {

    /** Kurzberatung takes two conversations as a rule; an admission by then turns nothing into anything else [C3]. */
    private static final int CONVERSATIONS_OF_A_CLARIFICATION = 2;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> criteria;

    private int threshold;
    private boolean clientAgrees;
    private String reason;
    private int conversations;
    private boolean conversion;

    @Column(name = "\"on\"")
    private LocalDate on;

    protected AdmissionDecision() {}

    AdmissionDecision(CaseFile file, Decision decision, AdmissionRequest request, Concept concept, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.decision = decision;
        this.criteria = request.distinctCriteria();
        this.threshold = concept.admission().threshold();
        this.clientAgrees = request.clientAgrees();
        this.reason = request.reason();
        this.conversations = file.episode().conversations();
        this.conversion = decision == Decision.ADMITTED
                && file.type() == CaseType.KURZBERATUNG
                && conversations > CONVERSATIONS_OF_A_CLARIFICATION;
        this.on = on;
    }

    CaseEvent.AdmissionDecided event() {
        return new CaseEvent.AdmissionDecided(
                caseFile.id(), episode, decision, on, conversations, conversion, criteria.size(), threshold);
    }

    AdmissionView view() {
        return new AdmissionView(episode, decision, criteria, threshold, clientAgrees, reason, conversion, on);
    }
}
