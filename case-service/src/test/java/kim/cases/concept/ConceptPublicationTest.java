package kim.cases.concept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConceptPublicationTest {

    private static final String TOPIC = "kim.concepts";

    @Inject
    ObjectMapper json;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    @DisplayName("[Z3] a new version is told once, whole, under the key of its Kreis and day")
    void told() throws JsonProcessingException {
        var document = ConceptFiles.read("rheinisch-bergischer-kreis").put("validFrom", "2098-01-01");
        var hash = ConceptApi.apply(document).statusCode(200).extract().<String>path("hash");
        ConceptApi.apply(document).statusCode(200);
        var last = document.deepCopy().put("retentionYears", 9);
        var lastHash = ConceptApi.apply(last).statusCode(200).extract().<String>path("hash");

        var told = toldUntil("05378/2098-01-01", lastHash);

        assertThat(told.stream().filter(message -> message.value().contains(hash)))
                .hasSize(1);
        var message = told.getLast();
        var data = json.readTree(message.value());
        assertThat(header(message, "ce_type")).isEqualTo("kim.concept.applied.v1");
        assertThat(header(message, "ce_kreis")).isEqualTo("05378");
        assertThat(header(message, "ce_subject")).isEqualTo("05378");
        assertThat(header(message, "ce_aggregateversion"))
                .isEqualTo(data.path("version").asText());
        assertThat(data.path("hash").asText()).isEqualTo(lastHash);
        assertThat(data.path("concept").path("admission").path("threshold").asInt())
                .isEqualTo(3);
        assertThat(json.treeToValue(data.path("concept"), Concept.class)).isEqualTo(Examination.passed(last));
    }

    private List<ConsumerRecord<String, String>> toldUntil(String key, String hash) {
        var told = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(ofSeconds(20)).until(() -> {
                consumer.poll(ofMillis(100)).forEach(message -> {
                    if (key.equals(message.key())) {
                        told.add(message);
                    }
                });
                return told.stream().anyMatch(message -> message.value().contains(hash));
            });
        }
        return told;
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
