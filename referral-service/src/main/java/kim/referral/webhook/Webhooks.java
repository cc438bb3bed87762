package kim.referral.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.NotVisible;

/** The subscriptions of the Kreis; an organisation knows its own. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    Webhook visible(UUID id, Caller caller) {
        return find("id = ?1 and organisation = ?2", id, caller.organisation())
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    List<Webhook> visible(Caller caller) {
        return list("organisation", Sort.ascending("id"), caller.organisation());
    }
}
