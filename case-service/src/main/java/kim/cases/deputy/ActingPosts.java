package kim.cases.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.Caller;
import kim.platform.PostCode;
import org.jdbi.v3.core.Jdbi;

/** For which posts somebody acts today: those they hold, and those whose deputy one of these is [Z6]. */
@ApplicationScoped
public class ActingPosts {

    private final Jdbi database;
    private final Clock clock;

    ActingPosts(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Set<PostCode> of(Caller caller) {
        var held = caller.posts();
        if (held.isEmpty()) {
            return held;
        }
        var all = new HashSet<>(held);
        all.addAll(deputisedBy(held));
        return all;
    }

    public boolean actsFor(PostCode post, Caller caller) {
        return caller.holds(post) || of(caller).contains(post);
    }

    private Set<PostCode> deputisedBy(Set<PostCode> held) {
        return database.withHandle(handle -> handle.createQuery("""
                        select post from deputyship
                        where kreis = current_setting('kim.kreis') and deputy = any (string_to_array(:held, ','))
                          and :today between since and until and coalesce(ended_on > :today, true)""")
                .bind("held", held.stream().map(PostCode::code).collect(Collectors.joining(",")))
                .bind("today", LocalDate.now(clock))
                .map((row, context) -> new PostCode(row.getString("post")))
                .collect(Collectors.toSet()));
    }
}
