package kim.referral.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.OneAtATime;
import org.jdbi.v3.core.Jdbi;

/**
 * Consents that are no more. What comes late and rests on one of them is not sent [E3]: the topics keep no order among
 * each other, and a payload may have been claimed a moment before its consent went.
 */
@ApplicationScoped
class WithdrawnConsents {

    private final Jdbi database;
    private final OneAtATime oneAtATime;

    WithdrawnConsents(Jdbi database, OneAtATime oneAtATime) {
        this.database = database;
        this.oneAtATime = oneAtATime;
    }

    /** Until the end of the transaction, so that sending and withdrawing cannot pass each other unseen. */
    void lock(UUID caseId) {
        oneAtATime.await("consents of case", caseId);
    }

    /** Whether that consent is no more, or the one of its case to process data at all. */
    boolean contain(UUID consent, UUID caseId) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from withdrawn_consent
                                       where kreis = current_setting('kim.kreis')
                                         and (consent_id = :consent or case_id = :case))""")
                .bind("consent", consent)
                .bind("case", caseId)
                .mapTo(Boolean.class)
                .one());
    }

    void add(ConsentWithdrawn consent) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into withdrawn_consent (kreis, consent_id, case_id, withdrawn_on)
                        values (current_setting('kim.kreis'), :consent, cast(:case as uuid), :on) on conflict do nothing""")
                .bind("consent", consent.consentId())
                .bind("case", consent.endsTheCase() ? consent.caseId() : null)
                .bind("on", consent.on())
                .execute());
    }

    void forgetUntil(LocalDate day) {
        database.useHandle(handle -> handle.createUpdate("delete from withdrawn_consent where withdrawn_on <= :day")
                .bind("day", day)
                .execute());
    }
}
