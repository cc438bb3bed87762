package kim.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {

    @TempDir
    static Path folder;

    private static KafkaServer server;
    private static Admin admin;

    @BeforeAll
    static void start() {
        server = KafkaServer.start(folder, 0);
        admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()));
    }

    @AfterAll
    static void stop() {
        admin.close();
        server.close();
    }

    @Test
    @DisplayName("the topics of the catalogue are there, each with six partitions")
    void topics() throws ExecutionException, InterruptedException {
        var names = List.of("kim.concepts", "kim.cases", "kim.referrals", "kim.consents", "kim.privacy");
        var topics = admin.describeTopics(names).allTopicNames().get();
        assertThat(topics.values())
                .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
    }

    @Test
    @DisplayName("events are kept for ever; of the concepts the newest of each key is")
    void retention() throws ExecutionException, InterruptedException {
        assertThat(setting("kim.cases", "retention.ms")).isEqualTo("-1");
        assertThat(setting("kim.cases", "cleanup.policy")).isEqualTo("delete");
        assertThat(setting("kim.concepts", "cleanup.policy")).isEqualTo("compact");
    }

    @Test
    @DisplayName("a topic with a wrong name is not created by writing to it")
    void noAccidents() throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of("bootstrap.servers", server.bootstrapServers(), "max.block.ms", 1000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("kim.caces", "{}"))
                            .get())
                    .hasMessageContaining("kim.caces");
        }
        assertThat(admin.listTopics().names().get()).doesNotContain("kim.caces");
    }

    @Test
    @DisplayName("creating topics again adds the missing ones only")
    void again() throws ExecutionException, InterruptedException {
        server.createTopics(List.of(Topic.of("kim.cases"), Topic.of("kim.cases.reporting-service.dlq")));
        assertThat(admin.listTopics().names().get()).contains("kim.cases", "kim.cases.reporting-service.dlq");
    }

    private static String setting(String topic, String name) throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var settings = admin.describeConfigs(List.of(resource)).values().get(resource);
        return Objects.requireNonNull(settings).get().get(name).value();
    }
}
