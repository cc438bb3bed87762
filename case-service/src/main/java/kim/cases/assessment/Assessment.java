package kim.cases.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The needs of a client as they were on a day; a later assessment stands beside it and replaces nothing [P1]. */
@Entity
class Assessment extends KreisOwned {

    @EmbeddedId
    private AssessmentId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    /** Counts the assessments of the episode from 1. */
    private int number;

    @Column(name = "\"on\"")
    private LocalDate on;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Need> needs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> resources;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Tie> network;

    private String clientView;
    private boolean atClose;

    protected Assessment() {}

    Assessment(CaseFile file, int number, AssessNeedsRequest found) {
        this.id = AssessmentId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.number = number;
        this.on = found.on();
        this.needs = List.copyOf(found.needs());
        this.resources = Objects.requireNonNullElse(found.resources(), List.of());
        this.network = Objects.requireNonNullElse(found.network(), List.of());
        this.clientView = found.clientView();
        this.atClose = found.atClose();
    }

    AssessmentId id() {
        return id;
    }

    int number() {
        return number;
    }

    LocalDate on() {
        return on;
    }

    NeedsAssessed assessed() {
        return new NeedsAssessed(
                caseFile.id(),
                episode,
                id.id(),
                number,
                atClose,
                on,
                needs.stream().map(NeedsAssessed.Finding::of).toList());
    }

    AssessmentView view() {
        return new AssessmentView(id.id(), episode, number, on, atClose, needs, resources, network, clientView);
    }
}
