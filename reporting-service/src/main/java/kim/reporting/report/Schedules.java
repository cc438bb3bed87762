package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kim.platform.Versioned;
import org.jdbi.v3.core.Jdbi;

/** Which reports the Kreis at hand has built by itself. */
@ApplicationScoped
class Schedules {

    private final Jdbi database;

    Schedules(Jdbi database) {
        this.database = database;
    }

    Versioned<Schedule> read() {
        return database.withHandle(handle -> handle.createQuery("select version, periods from report_schedule")
                .map((row, context) -> new Versioned<>(
                        new Schedule(lengths((String[]) row.getArray("periods").getArray())), row.getLong("version")))
                .findOne()
                .orElseGet(() -> new Versioned<>(Schedule.DEFAULT, 0)));
    }

    /** As the version after this one. */
    void keep(Schedule schedule, long version, Instant now) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into report_schedule (kreis, version, periods, changed_at)
                        values (current_setting('kim.kreis'), :version, :periods, :now)
                        on conflict (kreis) do update
                        set version = excluded.version, periods = excluded.periods, changed_at = excluded.changed_at""")
                .bind("version", version + 1)
                .bindArray(
                        "periods",
                        String.class,
                        schedule.periods().stream().map(Enum::name).distinct().toList())
                .bind("now", now)
                .execute());
    }

    private static List<PeriodLength> lengths(String... names) {
        return Arrays.stream(names).map(PeriodLength::valueOf).toList();
    }
}
