package kim.cases.encounter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.NotVisible;

@ApplicationScoped
class GroupEvents implements PanacheRepositoryBase<GroupEvent, UUID> {

    GroupEvent known(UUID id, Caller caller) {
        return find(
                        OccasionSight.KNOWN_TO + "id = :id",
                        OccasionSight.of(caller).and("id", id))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next before that id, newest first. */
    List<GroupEvent> page(UUID before, int limit, Caller caller) {
        return find(OccasionSight.KNOWN_TO + "id < :before order by id desc", OccasionSight.of(caller, before))
                .page(0, limit)
                .list();
    }
}
