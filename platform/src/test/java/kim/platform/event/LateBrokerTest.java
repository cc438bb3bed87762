package kim.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import kim.local.kafka.KafkaServer;
import kim.local.process.FreePorts;
import kim.local.process.Scratch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LateBrokerTest.NoBrokerYet.class)
class LateBrokerTest {

    public static class NoBrokerYet implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:" + FreePorts.any());
        }
    }

    @Inject
    EventKit events;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    @DisplayName("what was committed while no broker was there is told once it comes, in its order and nothing twice")
    void brokerComesLate() {
        var key = UUID.randomUUID().toString();
        events.append(key, 30);

        var port = Integer.parseInt(bootstrapServers.substring(bootstrapServers.indexOf(':') + 1));
        try (var kafka = KafkaServer.start(Scratch.folder("late-broker"), port)) {
            assertThat(new Hearer(kafka.bootstrapServers()).versionsOf(key, 30))
                    .containsExactlyElementsOf(LongStream.range(0, 30).boxed().toList());
        }
    }
}
