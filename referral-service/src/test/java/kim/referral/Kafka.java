package kim.referral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The other services' side of the broker: tells what they would tell, hears what they would hear. */
@ApplicationScoped
class Kafka {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final List<Heard> heard = new ArrayList<>();

    Kafka(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "group.id", "tests", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("kim.referrals"));
    }

    void tell(String topic, String type, String kreis, String key, String data) {
        var message = new ProducerRecord<>(topic, key, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/tests",
                        "ce_type",
                        type,
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_recordedtime",
                        Instant.now().toString(),
                        "ce_kreis",
                        kreis,
                        "ce_aggregateversion",
                        "0")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
        producer.flush();
    }

    /** Everything told of this chain so far, in its order. */
    synchronized List<JsonNode> heardOf(String chain) {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> heard.add(new Heard(message.key(), message.value())));
        return heard.stream()
                .filter(it -> it.key().equals(chain))
                .map(it -> json(it.data()))
                .toList();
    }

    /** The newest told of this chain; an empty document as long as there is none. */
    JsonNode newestOf(String chain) {
        var all = heardOf(chain);
        return all.isEmpty() ? JSON.createObjectNode() : all.getLast();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
        consumer.close();
    }

    private record Heard(String key, String data) {}
}
