package kim.cases.observation;

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
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.OrganisationCode;
import kim.platform.TimeOrderedId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that a case brought to light about the system around it [S1]. */
@Entity
class Observation extends KreisOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    @Column(name = "\"on\"")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private ObservationKind kind;

    private String field;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> bodies;

    private @Nullable String municipality;
    private String description;

    protected Observation() {}

    Observation(CaseFile file, ObservationDetails seen, LocalDate on) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.on = on;
        this.kind = seen.kind();
        this.field = seen.field();
        this.bodies = seen.named().stream().map(OrganisationCode::code).toList();
        this.municipality = seen.municipality();
        this.description = seen.description();
    }

    UUID id() {
        return id;
    }

    ObservationRecorded recorded() {
        return new ObservationRecorded(caseFile.id(), episode, id, kind, field, bodies, municipality, on);
    }
}
