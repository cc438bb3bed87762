package kim.referral.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.NotVisible;
import kim.referral.referral.ReferralId;

/** The links of the Kreis in which work is done; a referral's sender knows those of the referral. */
@ApplicationScoped
class RecipientLinks implements PanacheRepositoryBase<RecipientLink, UUID> {

    /** Newest first. */
    List<RecipientLink> of(ReferralId referral) {
        return list("referral", Sort.descending("id"), referral);
    }

    RecipientLink of(ReferralId referral, UUID id) {
        return find("referral = ?1 and id = ?2", referral, id)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** One visitor at a time, so that wrong codes are counted. */
    Optional<RecipientLink> byToken(String token) {
        return find("tokenHash", LinkSecrets.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
