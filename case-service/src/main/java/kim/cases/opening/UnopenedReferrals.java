package kim.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kim.platform.PostCode;
import kim.platform.event.Outbox;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Accepted referrals that opened no case, so that nobody waits for one in vain. */
@ApplicationScoped
class UnopenedReferrals {

    private final Jdbi database;
    private final Outbox outbox;
    private final Clock clock;

    UnopenedReferrals(Jdbi database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Kept and told once, however often it is found. */
    void keep(UUID referral, PostCode post, OpeningRefused.Reason reason) {
        if (isNew(referral, post, reason)) {
            outbox.append(new OpeningRefused(referral, post.code(), reason, LocalDate.now(clock)));
        }
    }

    private boolean isNew(UUID referral, PostCode post, OpeningRefused.Reason reason) {
        return database.withHandle(handle -> handle.createUpdate("""
                                insert into unopened_referral (referral_id, kreis, post, reason, at)
                                values (:referral, current_setting('kim.kreis'), :post, :reason, :at)
                                on conflict do nothing""")
                        .bind("referral", referral)
                        .bind("post", post.code())
                        .bind("reason", reason.name())
                        .bind("at", OffsetDateTime.now(clock))
                        .execute())
                == 1;
    }

    /** Those that the posts accepted, the latest first. */
    List<UnopenedReferral> latest(Set<PostCode> posts, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select referral_id, post, reason, at from unopened_referral
                        where kreis = current_setting('kim.kreis') and post = any(:posts)
                        order by at desc limit :limit""")
                .bindArray(
                        "posts",
                        String.class,
                        posts.stream().map(PostCode::code).toArray())
                .bind("limit", limit)
                .map(UnopenedReferrals::read)
                .list());
    }

    private static UnopenedReferral read(ResultSet row, StatementContext context) throws SQLException {
        return new UnopenedReferral(
                row.getObject("referral_id", UUID.class),
                row.getString("post"),
                OpeningRefused.Reason.valueOf(row.getString("reason")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
