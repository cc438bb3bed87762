package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import kim.platform.event.Outbox;
import org.jdbi.v3.core.Jdbi;

/** Keeps who set which status when and why, append-only, and lets everybody know who follows referrals. */
@ApplicationScoped
public class Chronicle {

    private final Referrals referrals;
    private final Jdbi database;
    private final Outbox outbox;
    private final Event<StatusChanged> followers;
    private final Clock clock;

    Chronicle(Referrals referrals, Jdbi database, Outbox outbox, Event<StatusChanged> followers, Clock clock) {
        this.referrals = referrals;
        this.database = database;
        this.outbox = outbox;
        this.followers = followers;
        this.clock = clock;
    }

    /** In the transaction of the step; the flush gives the version that the event carries. */
    public void note(StatusChanged change) {
        referrals.flush();
        write(change);
        outbox.append(change);
        followers.fire(change);
    }

    private void write(StatusChanged change) {
        var referral = change.referral();
        var actor = change.actor();
        database.useHandle(handle -> handle.createUpdate("""
                        insert into referral_status (kreis, referral_id, status, side, who, organisation, reason, at)
                        values (current_setting('kim.kreis'), :referral, :status, :side, :who, :organisation, :reason, :at)""")
                .bind("referral", referral.id().id())
                .bind("status", referral.status())
                .bind("side", referral.status().setBy())
                .bind("who", actor.who())
                .bind(
                        "organisation",
                        actor.organisation() == null
                                ? null
                                : actor.organisation().code())
                .bind("reason", referral.reason().map(Enum::name).orElse(null))
                .bind("at", clock.instant())
                .execute());
    }

    List<StatusSet> of(ReferralId referral) {
        return database.withHandle(handle -> handle.createQuery("""
                        select status, side, organisation, reason, at from referral_status
                        where kreis = current_setting('kim.kreis') and referral_id = :referral order by id""")
                .bind("referral", referral.id())
                .map((row, context) -> new StatusSet(
                        ReferralStatus.valueOf(row.getString("status")),
                        Side.valueOf(row.getString("side")),
                        row.getString("organisation"),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list());
    }
}
