package kim.cases.linking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PreparedReferrals implements PanacheRepositoryBase<PreparedReferral, UUID> {

    List<PreparedReferral> restingOn(UUID consent) {
        return list("consent.id", consent);
    }
}
