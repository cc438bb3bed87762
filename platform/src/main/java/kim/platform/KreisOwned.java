package kim.platform;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;

/** What belongs to one Kreis and is changed by one hand at a time [W1] [C11]. */
@MappedSuperclass
public abstract class KreisOwned {

    @TenantId
    @Column(updatable = false)
    private String kreis;

    @Version
    private long version;

    public Kreis kreis() {
        return new Kreis(kreis);
    }

    public long version() {
        return version;
    }
}
