package kim.platform.testing;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Looks for a word that nobody else uses in everything that a database keeps, whatever table a colleague adds. */
public final class Canaries {

    private Canaries() {}

    /** The tables of which any visible row has the word in the clear, in whatever column and however it is written. */
    public static List<String> tablesThatSing(Jdbi database, String word) {
        return database.withHandle(handle -> handle.createQuery("""
                        select relname from pg_class
                        where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace
                        order by relname""").mapTo(String.class).list().stream()
                .filter(table -> handle.createQuery("""
                                select exists (select from "%s" kept
                                               where kept::text ilike '%%' || :word || '%%'
                                                  or kept::text ilike '%%' || encode(convert_to(:word, 'UTF8'), 'hex') || '%%')""".formatted(table))
                        .bind("word", word)
                        .mapTo(Boolean.class)
                        .one())
                .toList());
    }
}
