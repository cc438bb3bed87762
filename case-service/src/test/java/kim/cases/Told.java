package kim.cases;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker, as other services use it: hears what this service tells, and tells what referral-service would. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    /** An event as it went over the wire. */
    public record Event(String type, String subject, String kreis, long version, JsonNode data) {}

    /** The events under the key, in order, once there is one of the type. */
    public static List<Event> until(String topic, String key, String type) {
        return until(topic, key, type, 1);
    }

    /** As above, once there are so many of the type. */
    public static List<Event> until(String topic, String key, String type, int times) {
        var heard = new ArrayList<Event>();
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(ofSeconds(20)).until(() -> {
                consumer.poll(ofMillis(100)).forEach(message -> {
                    if (key.equals(message.key())) {
                        heard.add(event(message));
                    }
                });
                return heard.stream().filter(event -> event.type().equals(type)).count() >= times;
            });
        }
        return heard;
    }

    public static Event last(String topic, String key, String type) {
        return until(topic, key, type).stream()
                .filter(event -> event.type().equals(type))
                .toList()
                .getLast();
    }

    /** Tells this service that a referral changed; returns the event's id. */
    public static UUID referralChanged(String kreis, UUID chain, Map<String, ?> data) {
        var id = UUID.randomUUID();
        referralChanged(id, kreis, chain, data);
        return id;
    }

    public static void referralChanged(UUID id, String kreis, UUID chain, Map<String, ?> data) {
        tell("kim.referrals", "kim.referral.status-changed.v1", id, kreis, chain, data);
    }

    /** Tells this service of an erasure that it does not know. */
    public static void privately(String kreis, UUID erasure, Map<String, ?> data) {
        tell("kim.privacy", "kim.privacy.erasure-requested.v1", UUID.randomUUID(), kreis, erasure, data);
    }

    private static void tell(String topic, String type, UUID id, String kreis, UUID chain, Map<String, ?> data) {
        var message = new ProducerRecord<>(topic, chain.toString(), write(data));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/referral-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        chain.toString(),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_recordedtime",
                        Instant.now().toString(),
                        "ce_kreis",
                        kreis,
                        "ce_aggregateversion",
                        "1")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Event event(ConsumerRecord<String, String> message) {
        return new Event(
                header(message, "ce_type"),
                header(message, "ce_subject"),
                header(message, "ce_kreis"),
                Long.parseLong(header(message, "ce_aggregateversion")),
                read(message.value()));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> broker() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }
}
