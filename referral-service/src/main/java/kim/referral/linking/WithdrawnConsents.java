package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Consents that are no more; what comes late and rests on one of them is not sent [E3]. */
@ApplicationScoped
class WithdrawnConsents {

    private final Jdbi database;

    WithdrawnConsents(Jdbi database) {
        this.database = database;
    }

    /** Until the end of the transaction, so that sending and withdrawing cannot pass each other unseen. */
    void lock(UUID consent) {
        database.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:consent, 0))")
                .bind("consent", consent.toString())
                .mapTo(String.class)
                .list());
    }

    boolean contain(UUID consent) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from withdrawn_consent
                                       where kreis = current_setting('kim.kreis') and consent_id = :consent)""")
                .bind("consent", consent)
                .mapTo(Boolean.class)
                .one());
    }

    void add(UUID consent, LocalDate on) {
        database.useHandle(handle ->
                handle.createUpdate("""
                        insert into withdrawn_consent (kreis, consent_id, withdrawn_on)
                        values (current_setting('kim.kreis'), :consent, :on) on conflict do nothing""").bind("consent", consent).bind("on", on).execute());
    }
}
