package kim.cases.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ObservationFiles implements PanacheRepositoryBase<Observation, UUID> {}
