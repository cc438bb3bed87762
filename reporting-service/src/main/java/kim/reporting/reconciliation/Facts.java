package kim.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows that events have become, whichever tables they are in. */
@ApplicationScoped
class Facts {

    private final Jdbi database;

    Facts(Jdbi database) {
        this.database = database;
    }

    /** No event becomes a fact from now to the end of the transaction: each one is noted as arrived first. */
    void hold() {
        database.useHandle(handle -> handle.execute("lock table arrival in exclusive mode"));
    }

    /** Forgets everything that events told of the case or referral. */
    void forget(Source source, UUID subject) {
        database.useHandle(handle -> {
            var tables = handle.createQuery(tables(source)).mapTo(String.class).list();
            tables.forEach(
                    table -> handle.createUpdate("delete from %s where %s = :subject".formatted(table, column(source)))
                            .bind("subject", subject)
                            .execute());
        });
    }

    private static String column(Source source) {
        return switch (source) {
            case CASES -> "case_id";
            case REFERRALS -> "referral_id";
        };
    }

    /**
     * A referral may name its case, and a case the referral that led to it; neither is forgotten with the other. What was
     * handed to the state was told by no event.
     */
    private static String tables(Source source) {
        var ofCase = """
                select relname from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace
                  and relname not in ('referral', 'exported_episode')
                  and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'case_id')""";
        return switch (source) {
            case CASES -> ofCase;
            case REFERRALS -> """
                    select relname from pg_class
                    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in (%s)
                      and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'referral_id')""".formatted(ofCase);
        };
    }
}
