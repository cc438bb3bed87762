package kim.referral.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import kim.platform.KreisOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A place of the directory. */
@Entity
class ListedLocation extends KreisOwned {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocationDetails details;

    /** By hand, here; what is imported later leaves it alone. */
    private boolean changedHere;

    protected ListedLocation() {}

    ListedLocation(UUID id, LocationDetails details) {
        this.id = id;
        this.details = details;
    }

    void change(LocationDetails now) {
        details = now;
        changedHere = true;
    }

    /** As its source has it now, unless somebody here knows better. */
    ImportReport.Fate renew(LocationDetails imported) {
        var fate = ImportReport.Fate.of(imported.equals(details), changedHere);
        if (fate == ImportReport.Fate.CHANGED) {
            details = imported;
        }
        return fate;
    }

    UUID id() {
        return id;
    }

    LocationDetails details() {
        return details;
    }
}
