package kim.platform.example;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.platform.NotVisible;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    Note visible(UUID id) {
        return findByIdOptional(id).orElseThrow(NotVisible::new);
    }

    List<Note> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).list();
    }
}
