package kim.cases.encounter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An open hour in which people came without an appointment and without a name [B4]. */
@Entity
class OpenHour extends KreisOwned {

    @Id
    private UUID id;

    @Embedded
    private Occasion occasion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AnonymousContact> contacts;

    protected OpenHour() {}

    OpenHour(Occasion occasion, List<AnonymousContact> contacts) {
        this.id = TimeOrderedId.next();
        this.occasion = occasion;
        this.contacts = List.copyOf(contacts);
    }

    UUID id() {
        return id;
    }

    EncounterFact.OpenHourRecorded recorded() {
        return new EncounterFact.OpenHourRecorded(
                id,
                occasion.post(),
                occasion.organisation(),
                occasion.municipality(),
                occasion.on(),
                occasion.durationMinutes(),
                contacts);
    }

    OpenHourView view() {
        return new OpenHourView(id, occasion, contacts);
    }
}
