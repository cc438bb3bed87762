package kim.cases.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kim.platform.PostCode;
import org.jdbi.v3.core.Jdbi;

/** Who acts today for posts of the Kreis. */
@ApplicationScoped
public class Deputies {

    private final Jdbi database;
    private final Clock clock;

    Deputies(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By the post that they act for; one without a deputy is missing. */
    public Map<PostCode, List<ActingDeputy>> today() {
        return database.withHandle(handle -> handle.createQuery("""
                        select post, deputy, since, until from deputyship
                        where kreis = current_setting('kim.kreis')
                          and :today between since and until and coalesce(ended_on > :today, true)
                        order by since, deputy""")
                .bind("today", LocalDate.now(clock))
                .map((row, context) -> Map.entry(
                        new PostCode(row.getString("post")),
                        new ActingDeputy(
                                row.getString("deputy"),
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }
}
