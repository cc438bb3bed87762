package kim.local.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import kim.local.process.FreePorts;
import kim.local.process.Place;
import kim.local.process.RunningPart;

/** A running broker with the topics of the catalogue; it ends with the virtual machine that started it. */
public final class KafkaServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final int port;
    private final RunningPart running;

    private KafkaServer(int port, RunningPart running) {
        this.port = port;
        this.running = running;
    }

    /** Starts a broker and creates the topics of the catalogue; port 0 means any free one. */
    public static KafkaServer start(Path dataFolder, int port) {
        return start(Place.in(dataFolder), FreePorts.orAny(port), FreePorts.any());
    }

    public static KafkaServer start(Place place, int port, int controllerPort) {
        var node = new BrokerNode(place, port, controllerPort);
        var server = new KafkaServer(port, RunningPart.start(node).awaitReady(LIMIT));
        server.createTopics(Topic.all());
        return server;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Creates those that are missing; needs {@code kafka-clients} on the caller's class path. */
    public void createTopics(Collection<Topic> topics) {
        new TopicCreation(bootstrapServers()).create(topics);
    }

    public RunningPart running() {
        return running;
    }

    @Override
    public void close() {
        running.close();
    }
}
