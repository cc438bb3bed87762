package kim.cases.encounter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Group counselling or an information event: how many came, and nobody's name [B5]. */
@Entity
class GroupEvent extends KreisOwned {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private GroupEventKind kind;

    @Embedded
    private Occasion occasion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> topics;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages;

    private int headCount;

    protected GroupEvent() {}

    GroupEvent(Occasion occasion, RecordGroupEventRequest request) {
        this.id = TimeOrderedId.next();
        this.kind = request.kind();
        this.occasion = occasion;
        this.topics = request.topics().stream().distinct().toList();
        this.languages = request.languages().stream().distinct().toList();
        this.headCount = request.headCount();
    }

    UUID id() {
        return id;
    }

    EncounterFact.GroupEventRecorded recorded() {
        return new EncounterFact.GroupEventRecorded(
                id,
                kind,
                occasion.post(),
                occasion.organisation(),
                occasion.municipality(),
                occasion.on(),
                occasion.durationMinutes(),
                topics,
                languages,
                headCount);
    }

    GroupEventView view() {
        return new GroupEventView(id, kind, occasion, topics, languages, headCount);
    }
}
