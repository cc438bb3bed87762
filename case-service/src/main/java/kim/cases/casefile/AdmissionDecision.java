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
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Whether a case became case management, by which criteria and why; kept also when it did not [C2]. */
@Entity
class AdmissionDecision extends KreisOwned implements Confidential {

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
    private int conversations;
    private boolean conversion;

    @Column(name = "\"on\"")
    private LocalDate on;

    /** Why. */
    @Embedded
    private @Nullable Words words;

    protected AdmissionDecision() {}

    AdmissionDecision(CaseFile file, Decision decision, AdmissionRequest request, Concept concept, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.decision = decision;
        this.criteria = request.distinctCriteria();
        this.threshold = concept.admission().threshold();
        this.clientAgrees = request.clientAgrees();
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

    void keep(Words sealed) {
        words = sealed;
    }

    @Override
    public Place place() {
        return new Place("admission", id);
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    AdmissionView view(@Nullable String reason) {
        return new AdmissionView(episode, decision, criteria, threshold, clientAgrees, reason, conversion, on);
    }
}
