package kim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/**
 * What two must not do at once is done under a name, until the transaction ends; it holds over all replicas of a
 * service. The names are PostgreSQL's advisory locks: whoever takes one elsewhere shares their key space, so nobody does.
 */
@ApplicationScoped
public class OneAtATime {

    private final Jdbi database;

    OneAtATime(Jdbi database) {
        this.database = database;
    }

    /** Waits until nobody else is at it. @param kind what is done, such as {@code concept}; @param key to what */
    @Transactional(Transactional.TxType.MANDATORY)
    public void await(String kind, Object key) {
        database.useHandle(
                handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0)) is not null")
                        .bind("name", name(kind, key))
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whether nobody else is at it; then the caller is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isFree(String kind, Object key) {
        return database.withHandle(
                handle -> handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                        .bind("name", name(kind, key))
                        .mapTo(Boolean.class)
                        .one());
    }

    private static String name(String kind, Object key) {
        return kind + '\n' + key;
    }
}
