package kim.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Events that could not be handled, with all that followed them for the same key, in order; nothing is skipped. Each
 * operation is one statement and so a transaction by itself.
 */
@ApplicationScoped
class DeadLetters {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Jdbi database;
    private final ObjectMapper json;

    DeadLetters(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    boolean holdSomethingOf(ConsumerRecord<String, String> message) {
        return database.withHandle(handle -> handle.createQuery(
                        "select exists (select from dead_letter where topic = :topic and key = :key)")
                .bind("topic", message.topic())
                .bind("key", key(message))
                .mapTo(Boolean.class)
                .one());
    }

    /** Keeping the same message twice keeps it once. */
    void keep(ConsumerRecord<String, String> message, String reason) {
        database.useHandle(handle ->
                bind(message, handle.createUpdate("""
                        insert into dead_letter (topic, partition, position, key, headers, data, reason)
                        values (:topic, :partition, :position, :key, :headers, :data, :reason)
                        on conflict do nothing""")).bind("reason", reason).execute());
    }

    List<DeadLetter> list() {
        return database.withHandle(handle -> handle.createQuery(
                        "select id, topic, key, reason, kept_at from dead_letter order by id limit 500")
                .map((row, context) -> new DeadLetter(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("reason"),
                        row.getTimestamp("kept_at").toInstant()))
                .list());
    }

    /** Everything kept for the key of this letter, oldest first. */
    List<Kept> ofTheSameKey(long id) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id, topic, partition, position, key, headers, data from dead_letter
                        where (topic, key) = (select topic, key from dead_letter where id = :id) order by id""")
                .bind("id", id)
                .map((row, context) -> new Kept(
                        row.getLong("id"),
                        message(
                                new ConsumerRecord<>(
                                        row.getString("topic"),
                                        row.getInt("partition"),
                                        row.getLong("position"),
                                        row.getString("key"),
                                        row.getString("data")),
                                row.getString("headers"))))
                .list());
    }

    void remove(long id) {
        database.useHandle(handle -> handle.createUpdate("delete from dead_letter where id = :id")
                .bind("id", id)
                .execute());
    }

    private <S extends SqlStatement<S>> S bind(ConsumerRecord<String, String> message, S statement) {
        return statement
                .bind("topic", message.topic())
                .bind("partition", message.partition())
                .bind("position", message.offset())
                .bind("key", key(message))
                .bind("headers", headers(message))
                .bind("data", message.value());
    }

    private static String key(ConsumerRecord<String, String> message) {
        return message.key() == null ? "" : message.key();
    }

    private String headers(ConsumerRecord<String, String> message) {
        var headers = new TreeMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers are strings", e);
        }
    }

    private ConsumerRecord<String, String> message(ConsumerRecord<String, String> message, String headers) {
        try {
            json.readValue(headers, HEADERS)
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return message;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers were kept as JSON", e);
        }
    }

    record Kept(long id, ConsumerRecord<String, String> message) {}
}
