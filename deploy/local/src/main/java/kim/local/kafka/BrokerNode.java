package kim.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kim.local.process.Checkout;
import kim.local.process.Command;
import kim.local.process.FreePorts;
import kim.local.process.Jvm;
import kim.local.process.Part;
import kim.local.process.Place;

/** Broker and controller in one process, reachable from this machine only. */
record BrokerNode(Place place, int port, int controllerPort) implements Part {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void prepare() {
        try {
            Files.createDirectories(place.data());
            Files.write(settingsFile(), settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Command command() {
        var words = List.of(
                Jvm.java(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n",
                "-cp",
                Checkout.find().kafkaClassPath(),
                "kim.local.kafka.Broker",
                settingsFile().toString());
        return new Command(words, place.log());
    }

    @Override
    public boolean isReady() {
        return FreePorts.isServed(port);
    }

    private Path settingsFile() {
        return place.data().resolve("broker.properties");
    }

    /** One node needs no copies; retention without end because the topics are the history that reporting replays. */
    private List<String> settings() {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                "controller.listener.names=CONTROLLER",
                "listeners=BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners=BROKER://127.0.0.1:" + port,
                "inter.broker.listener.name=BROKER",
                "listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs=" + place.data().resolve("data"),
                "auto.create.topics.enable=false",
                "log.retention.ms=-1",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=6",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=6",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "log.cleaner.dedupe.buffer.size=16777216",
                "group.initial.rebalance.delay.ms=0");
    }
}
