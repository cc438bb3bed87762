package kim.referral.payload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The payloads, each with the one referral of its chain that needs it; none is ever copied. */
@ApplicationScoped
public class Payloads {

    private final Jdbi database;
    private final ObjectMapper json;
    private final Clock clock;

    Payloads(Jdbi database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public void keep(UUID referral, Payload payload) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into referral_payload (referral_id, kreis, document)
                        values (:referral, current_setting('kim.kreis'), cast(:document as jsonb))""")
                .bind("referral", referral)
                .bind("document", written(payload))
                .execute());
    }

    /** What goes along says more now. */
    public void replace(UUID referral, Payload payload) {
        database.useHandle(handle -> handle.createUpdate("""
                        update referral_payload set document = cast(:document as jsonb)
                        where referral_id = :referral""")
                .bind("referral", referral)
                .bind("document", written(payload))
                .execute());
    }

    /** Empty when there never was one, or none any more. */
    public <P extends Payload> Optional<P> of(UUID referral, Class<P> kind) {
        return database.withHandle(handle -> handle.createQuery("""
                        select document from referral_payload
                        where referral_id = :referral and (delete_on is null or delete_on > :today)""")
                .bind("referral", referral)
                .bind("today", LocalDate.now(clock))
                .mapTo(String.class)
                .findOne()
                .map(document -> read(document, kind)));
    }

    /** The successor needs it now, and its predecessor no longer. */
    public void passOn(UUID referral, UUID successor) {
        database.useHandle(handle -> handle.createUpdate(
                        "update referral_payload set referral_id = :successor where referral_id = :referral")
                .bind("successor", successor)
                .bind("referral", referral)
                .execute());
    }

    /** From that day on it is there for nobody. */
    public void keepUntil(UUID referral, LocalDate day) {
        database.useHandle(handle -> handle.createUpdate(
                        "update referral_payload set delete_on = :day where referral_id = :referral")
                .bind("day", day)
                .bind("referral", referral)
                .execute());
    }

    /** What is due on that day. */
    public void deleteDue(LocalDate today) {
        database.useHandle(handle -> handle.createUpdate("delete from referral_payload where delete_on <= :today")
                .bind("today", today)
                .execute());
    }

    public void delete(UUID referral) {
        database.useHandle(handle -> handle.createUpdate("delete from referral_payload where referral_id = :referral")
                .bind("referral", referral)
                .execute());
    }

    private String written(Payload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a payload that is no JSON", e);
        }
    }

    private <P extends Payload> P read(String document, Class<P> kind) {
        try {
            return json.readValue(document, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a payload was kept that is not readable", e);
        }
    }
}
