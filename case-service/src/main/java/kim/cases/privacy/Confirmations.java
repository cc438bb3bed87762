package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.privacy.ErasureEvent;
import org.jdbi.v3.core.Jdbi;

/** Which services said that they have forgotten. */
@ApplicationScoped
class Confirmations {

    /** Whoever keeps something that leads to a person. */
    private static final Set<String> SERVICES = Set.of("case-service", "referral-service", "reporting-service");

    private final Jdbi database;

    Confirmations(Jdbi database) {
        this.database = database;
    }

    void keep(ErasureEvent.Confirmed confirmed) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into erasure_confirmation (kreis, erasure_id, service, rows, confirmed_on)
                        values (current_setting('kim.kreis'), :erasure, :service, :rows, :on)
                        on conflict do nothing""")
                .bind("erasure", confirmed.erasureId())
                .bind("service", confirmed.service())
                .bind("rows", confirmed.rows())
                .bind("on", confirmed.on())
                .execute());
    }

    List<ErasureView.Confirmation> of(ErasureId id) {
        return database.withHandle(handle -> handle.createQuery("""
                        select service, rows, confirmed_on from erasure_confirmation
                        where erasure_id = :erasure order by service""")
                .bind("erasure", id.id())
                .map((row, context) -> new ErasureView.Confirmation(
                        row.getString("service"), row.getLong("rows"), row.getObject("confirmed_on", LocalDate.class)))
                .list());
    }

    ErasureView view(Erasure erasure) {
        var confirmed = of(erasure.id());
        return new ErasureView(
                erasure.id().id(),
                erasure.caseFile().id(),
                erasure.person().map(person -> person.id()).orElse(null),
                erasure.reason(),
                erasure.state(),
                erasure.requestedOn(),
                erasure.appliedOn(),
                confirmed,
                confirmed.stream()
                        .map(ErasureView.Confirmation::service)
                        .collect(Collectors.toSet())
                        .containsAll(SERVICES));
    }
}
