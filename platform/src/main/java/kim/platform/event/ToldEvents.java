package kim.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics keep every event: what was once told of something can be told again, to whoever has lost it. */
@ApplicationScoped
public class ToldEvents {

    private final Inbox inbox;
    private final String brokers;

    ToldEvents(Inbox inbox, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.inbox = inbox;
        this.brokers = brokers;
    }

    /** What the topic keeps of these subjects, read to its present end; outside of the group that listens to it. */
    public Retelling of(Topic topic, Set<String> subjects) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        var retelling = new Retelling(consumer, inbox, subjects);
        retelling.begin(topic);
        return retelling;
    }
}
