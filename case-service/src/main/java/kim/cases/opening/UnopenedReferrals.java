package kim.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kim.platform.PostCode;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Accepted referrals that opened no case, so that nobody waits for one in vain. */
@ApplicationScoped
class UnopenedReferrals {

    private static final Logger LOG = Logger.getLogger(UnopenedReferrals.class);

    private final Jdbi database;
    private final Clock clock;

    UnopenedReferrals(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(UUID referral, PostCode post, Reason reason) {
        LOG.warnf("referral %s opens no case: %s", referral, reason);
        database.useHandle(handle -> handle.createUpdate("""
                        insert into unopened_referral (referral_id, kreis, post, reason, at)
                        values (:referral, current_setting('kim.kreis'), :post, :reason, :at)
                        on conflict do nothing""")
                .bind("referral", referral)
                .bind("post", post.code())
                .bind("reason", reason.name())
                .bind("at", OffsetDateTime.now(clock))
                .execute());
    }

    List<UnopenedReferral> latest(int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select referral_id, post, reason, at from unopened_referral
                        where kreis = current_setting('kim.kreis') order by at desc limit :limit""")
                .bind("limit", limit)
                .map((row, context) -> new UnopenedReferral(
                        row.getObject("referral_id", UUID.class),
                        row.getString("post"),
                        Reason.valueOf(row.getString("reason")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** Why. */
    enum Reason {
        PAYLOAD_GONE
    }
}
