package kim.reporting.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.TimeOrderedId;
import org.jdbi.v3.core.Jdbi;

/** Extracts of whoever asks, each in parts: one for each report. */
@ApplicationScoped
class Extracts {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Jdbi database;
    private final Clock clock;

    Extracts(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whoever asks anew no longer needs what they asked for a week ago. */
    void forgetOld() {
        database.useHandle(handle -> handle.createUpdate("delete from extract where made_at < :then")
                .bind("then", clock.instant().minus(KEPT))
                .execute());
    }

    /** Lists what is published of the year now: of all Kreise for the Land, of a Kreis its own. */
    UUID begin(int year, Kreis asking) {
        var id = TimeOrderedId.next();
        database.useHandle(handle -> {
            handle.createUpdate("insert into extract (id, kreis, year, made_at) values (:id, :kreis, :year, :now)")
                    .bind("now", clock.instant())
                    .bind("id", id)
                    .bind("kreis", asking.ags())
                    .bind("year", year)
                    .execute();
            handle.createUpdate("""
                            insert into extract_part (extract_id, kreis, number, report_id)
                            select :id, :asking, row_number() over (order by kreis, period, state), id
                            from published_report
                            where period like :year || '%' and (:asking = '05' or kreis = :asking)""")
                    .bind("id", id)
                    .bind("asking", asking.ags())
                    .bind("year", Integer.toString(year))
                    .execute();
        });
        return id;
    }

    Optional<ExtractView> find(UUID id) {
        return database.withHandle(handle -> handle.createQuery("""
                        select year, (select count(*) from extract_part where extract_id = id) as total,
                               (select count(*) from extract_part where extract_id = id and content is not null) as done
                        from extract where id = :id""")
                .bind("id", id)
                .map((row, context) -> ExtractView.of(id, row.getInt("year"), row.getInt("done"), row.getInt("total")))
                .findOne());
    }

    /** What is still to be made in the Kreis at hand, the oldest first. */
    List<Part> open(int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select extract_id, number, report_id from extract_part where content is null
                        order by extract_id, number limit :limit""")
                .bind("limit", limit)
                .map((row, context) -> new Part(
                        row.getObject("extract_id", UUID.class),
                        row.getInt("number"),
                        row.getObject("report_id", UUID.class)))
                .list());
    }

    void fill(Part part, String content) {
        database.useHandle(handle -> handle.createUpdate(
                        "update extract_part set content = :content where extract_id = :extract and number = :number")
                .bind("content", content)
                .bind("extract", part.extract())
                .bind("number", part.number())
                .execute());
    }

    String content(UUID extract, int number) {
        return database.withHandle(handle -> handle.createQuery(
                        "select content from extract_part where extract_id = :extract and number = :number")
                .bind("extract", extract)
                .bind("number", number)
                .mapTo(String.class)
                .one());
    }

    record Part(UUID extract, int number, UUID report) {}
}
