package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;

/** Numbers that people can say on the phone, such as {@code 05358-2026-00042}; per Kreis and year, gaps allowed. */
@ApplicationScoped
class CaseNumbers {

    private final Jdbi database;
    private final KreisScope scope;

    CaseNumbers(Jdbi database, KreisScope scope) {
        this.database = database;
        this.scope = scope;
    }

    String next(LocalDate on) {
        var kreis = scope.current().map(Kreis::ags).orElseThrow();
        var running = database.withHandle(handle -> handle.createQuery("""
                        insert into case_number (kreis, year, last) values (:kreis, :year, 1)
                        on conflict (kreis, year) do update set last = case_number.last + 1
                        returning last""")
                .bind("kreis", kreis)
                .bind("year", on.getYear())
                .mapTo(Integer.class)
                .one());
        return "%s-%d-%05d".formatted(kreis, on.getYear(), running);
    }
}
