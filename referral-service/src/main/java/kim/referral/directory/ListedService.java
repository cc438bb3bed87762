package kim.referral.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.KreisOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A service of the directory, as true as on the day when somebody last vouched for it. */
@Entity
class ListedService extends KreisOwned {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private ServiceDetails details;

    private LocalDate assuredOn;

    protected ListedService() {}

    ListedService(UUID id, ServiceDetails details, LocalDate assuredOn) {
        this.id = id;
        this.details = details;
        this.assuredOn = assuredOn;
    }

    /** Who changes it vouches for it. */
    void change(ServiceDetails now, LocalDate on) {
        details = now;
        assuredOn = on;
    }

    /** As its source has it now, unless somebody here has vouched for it since. */
    ImportReport.Fate renew(ServiceDetails imported, LocalDate assured) {
        if (imported.equals(details) && assured.equals(assuredOn)) {
            return ImportReport.Fate.UNCHANGED;
        }
        if (assuredOn.isAfter(assured)) {
            return ImportReport.Fate.KEPT;
        }
        change(imported, assured);
        return ImportReport.Fate.CHANGED;
    }

    /** It was looked at, and is still so. */
    void assure(LocalDate on) {
        assuredOn = on;
    }

    boolean isToBeProposed() {
        return details.status() == ServiceStatus.ACTIVE;
    }

    /** What is closed for good needs nobody's look any more. */
    boolean isDueForReview(LocalDate assuredBefore) {
        return details.status() != ServiceStatus.DEFUNCT && assuredOn.isBefore(assuredBefore);
    }

    UUID id() {
        return id;
    }

    ServiceDetails details() {
        return details;
    }

    LocalDate assuredOn() {
        return assuredOn;
    }
}
