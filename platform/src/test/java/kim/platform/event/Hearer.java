package kim.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears a topic from its beginning, as any other consumer would. */
final class Hearer {

    private final String bootstrapServers;

    Hearer(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** The versions of the events of a key in the order in which the broker has them, once there are that many. */
    List<Long> versionsOf(String key, int howMany) {
        var versions = new ArrayList<Long>();
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("kim.cases"));
            await().atMost(ofSeconds(40)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                    if (key.equals(message.key())) {
                        versions.add(version(message));
                    }
                });
                return versions.size() >= howMany;
            });
        }
        return versions;
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
    }

    private static long version(ConsumerRecord<String, String> message) {
        return Long.parseLong(
                new String(message.headers().lastHeader(CloudEvent.VERSION).value(), UTF_8));
    }
}
