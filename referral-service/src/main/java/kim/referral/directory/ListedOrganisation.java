package kim.referral.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import kim.platform.KreisOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A body that provides services. */
@Entity
class ListedOrganisation extends KreisOwned {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private OrganisationDetails details;

    /** By hand, here; what is imported later leaves it alone. */
    private boolean changedHere;

    protected ListedOrganisation() {}

    ListedOrganisation(UUID id, OrganisationDetails details) {
        this.id = id;
        this.details = details;
    }

    void change(OrganisationDetails now) {
        details = now;
        changedHere = true;
    }

    /** As its source has it now, unless somebody here knows better. */
    ImportReport.Fate renew(OrganisationDetails imported) {
        var fate = ImportReport.Fate.of(imported.equals(details), changedHere);
        if (fate == ImportReport.Fate.CHANGED) {
            details = imported;
        }
        return fate;
    }

    UUID id() {
        return id;
    }

    OrganisationDetails details() {
        return details;
    }
}
