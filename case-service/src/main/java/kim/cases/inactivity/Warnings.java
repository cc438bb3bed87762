package kim.cases.inactivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import org.jdbi.v3.core.Jdbi;

/** Who was warned when that a silent case will be closed [C9]. */
@ApplicationScoped
class Warnings {

    private final Jdbi database;

    Warnings(Jdbi database) {
        this.database = database;
    }

    /** The first warning since that day, which is still true. */
    Optional<LocalDate> since(LocalDate day, CaseFile file) {
        return database.withHandle(handle -> handle.createQuery("""
                        select min(warned_on) as day from inactivity_warning
                        where kreis = current_setting('kim.kreis') and case_id = :case and warned_on >= :since""")
                .bind("case", file.id().id())
                .bind("since", day)
                .map((row, context) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .one());
    }

    void warn(CaseFile file, LocalDate on, LocalDate closesOn) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into inactivity_warning (id, kreis, case_id, warned_on, closes_on)
                        values (:id, current_setting('kim.kreis'), :case, :on, :closesOn)
                        on conflict (case_id, warned_on) do nothing""")
                .bind("id", UUID.randomUUID())
                .bind("case", file.id().id())
                .bind("on", on)
                .bind("closesOn", closesOn)
                .execute());
    }
}
