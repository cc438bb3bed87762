package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.referral.referral.RecipientKind;
import kim.referral.referral.Referral;
import kim.referral.referral.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The messages of the Kreis and what became of them. */
@ApplicationScoped
class Deliveries {

    /** Longer than any attempt can take; then somebody else may try. */
    private static final Duration AT_WORK = Duration.ofMinutes(2);

    /** A first try, and eight more over two days. */
    private static final List<Integer> PAUSES = List.of(1, 6, 24, 120, 720, 2_160, 5_760, 17_280);

    private static final int AT_ONCE = 8;

    private final Jdbi database;
    private final Duration pause;

    Deliveries(Jdbi database, @ConfigProperty(name = "kim.webhook.first-retry") Duration pause) {
        this.database = database;
        this.pause = pause;
    }

    /** [W1] For whoever sent or received it, and who clears for what went to clearing; never for a registration office [R4]. */
    int add(Referral referral, Instant at) {
        var sender = referral.sender();
        return database.withHandle(handle -> handle.createUpdate("""
                        insert into webhook_delivery (id, kreis, webhook_id, referral_id, at, state, attempts, next_attempt_at)
                        select uuidv7(), kreis, id, :referral, :at, 'PENDING', 0, clock_timestamp()
                        from webhook
                        where kreis = current_setting('kim.kreis') and active
                          and (organisation = :recipient or (clearing and :toClearing)
                               or (organisation = :sender and (clearing or not :fromClearing)))""")
                .bind("referral", referral.id().id())
                .bind("at", at)
                .bind("recipient", code(referral.recipient().organisation()))
                .bind("toClearing", referral.recipient().kind() == RecipientKind.CLEARING)
                .bind("sender", code(sender.map(Sender::organisation).orElse(null)))
                .bind("fromClearing", sender.filter(Sender::sendsFromClearing).isPresent())
                .execute());
    }

    boolean areDue() {
        return database.withHandle(
                handle -> handle.createQuery("""
                        select exists (select from webhook_delivery where kreis = current_setting('kim.kreis')
                        and state = 'PENDING' and next_attempt_at <= clock_timestamp())""").mapTo(Boolean.class).one());
    }

    /** Some that are due, for this worker alone as long as it is at work. */
    List<Message> take() {
        return database.withHandle(handle -> handle.createQuery("""
                        update webhook_delivery set next_attempt_at = clock_timestamp() + :atWork * interval '1 millisecond'
                        where id in (select id from webhook_delivery
                                     where kreis = current_setting('kim.kreis') and state = 'PENDING'
                                       and next_attempt_at <= clock_timestamp()
                                     order by next_attempt_at limit :limit for update skip locked)
                        returning id, webhook_id, referral_id, at, attempts""")
                .bind("atWork", AT_WORK.toMillis())
                .bind("limit", AT_ONCE)
                .map((row, context) -> new Message(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook_id", UUID.class),
                        row.getObject("referral_id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("attempts")))
                .list());
    }

    void note(Message message, Attempt attempt) {
        var last = message.attempts() >= PAUSES.size();
        var state = attempt.hasArrived()
                ? DeliveryState.DELIVERED
                : last || attempt.isUnsubscribed() ? DeliveryState.FAILED : DeliveryState.PENDING;
        database.useHandle(handle -> handle.createUpdate("""
                        update webhook_delivery set state = :state, attempts = attempts + 1, last_status = :status,
                            last_attempt_at = clock_timestamp(),
                            next_attempt_at = clock_timestamp() + :pause * interval '1 millisecond'
                        where id = :id""")
                .bind("state", state.name())
                .bind("status", attempt.status())
                .bind("pause", last ? 0 : pause.toMillis() * PAUSES.get(message.attempts()))
                .bind("id", message.id())
                .execute());
    }

    /** Everything since then once more, with the ids it had. */
    int replay(UUID webhook, Instant since) {
        return database.withHandle(handle -> handle.createUpdate("""
                        update webhook_delivery set state = 'PENDING', attempts = 0, next_attempt_at = clock_timestamp()
                        where kreis = current_setting('kim.kreis') and webhook_id = :webhook and made_at >= :since""")
                .bind("webhook", webhook)
                .bind("since", since)
                .execute());
    }

    /** Newest first. */
    List<DeliveryView> of(UUID webhook, @Nullable DeliveryState state, UUID before, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from webhook_delivery
                        where kreis = current_setting('kim.kreis') and webhook_id = :webhook and id < :before
                          and (cast(:state as text) is null or state = :state)
                        order by id desc limit :limit""")
                .bind("webhook", webhook)
                .bind("before", before)
                .bind("state", state == null ? null : state.name())
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
    }

    void forget(UUID webhook) {
        database.useHandle(handle -> handle.createUpdate("delete from webhook_delivery where webhook_id = :webhook")
                .bind("webhook", webhook)
                .execute());
    }

    void forgetBefore(Instant oldest) {
        database.useHandle(handle -> handle.createUpdate("delete from webhook_delivery where made_at < :oldest")
                .bind("oldest", oldest)
                .execute());
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        var state = DeliveryState.valueOf(row.getString("state"));
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                state,
                row.getInt("attempts"),
                row.getObject("last_status", Integer.class),
                instant(row, "last_attempt_at"),
                state == DeliveryState.PENDING ? instant(row, "next_attempt_at") : null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable String code(@Nullable OrganisationCode organisation) {
        return organisation == null ? null : organisation.code();
    }
}
