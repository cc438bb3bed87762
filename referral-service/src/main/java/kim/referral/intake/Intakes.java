package kim.referral.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.NotVisible;
import kim.platform.OrganisationCode;
import kim.referral.referral.ReferralId;

@ApplicationScoped
class Intakes implements PanacheRepositoryBase<Intake, ReferralId> {

    /** The one predicate: an office knows what itself sent. */
    private static final String SENT_BY = "office.code = ?1";

    Intake visible(ReferralId id, OrganisationCode office) {
        return find(SENT_BY + " and id = ?2", office.code(), id)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    Optional<Intake> ofItem(OrganisationCode office, String itemKey) {
        return find(SENT_BY + " and item.key = ?2", office.code(), itemKey).firstResultOptional();
    }

    List<Intake> visible(OrganisationCode office, UUID before, int limit) {
        return find(SENT_BY + " and id.id < ?2", Sort.descending("id.id"), office.code(), before)
                .page(0, limit)
                .list();
    }
}
