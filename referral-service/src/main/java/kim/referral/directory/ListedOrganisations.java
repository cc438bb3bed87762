package kim.referral.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.platform.NotVisible;

/** The organisations that the directory of the Kreis lists; whoever may read it sees all of them. */
@ApplicationScoped
class ListedOrganisations implements PanacheRepositoryBase<ListedOrganisation, UUID> {

    ListedOrganisation visible(UUID id) {
        return findByIdOptional(id).orElseThrow(NotVisible::new);
    }

    List<ListedOrganisation> page(UUID after, int limit) {
        return find("id > ?1", Sort.ascending("id"), after).page(0, limit).list();
    }
}
