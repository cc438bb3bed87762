package kim.cases.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What was said before it was said anew; the database keeps it, so that no code can forget to [C11]. */
@ApplicationScoped
class PastWords {

    private final Jdbi database;

    PastWords(Jdbi database) {
        this.database = database;
    }

    /** Oldest first. */
    List<Words> of(UUID part) {
        return database.withHandle(handle -> handle.createQuery("""
                        select words_owner, words from past_words
                        where kreis = current_setting('kim.kreis') and part_id = :part order by number""")
                .bind("part", part)
                .map((row, context) -> new Words(row.getObject("words_owner", UUID.class), row.getBytes("words")))
                .list());
    }
}
