package kim.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** The events of some subjects, from the first on, in their order; read outside of transactions, told inside of one. */
public final class Retelling implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KafkaConsumer<String, String> consumer;
    private final Inbox inbox;
    private final Set<String> subjects;
    private final List<Kept> kept = new ArrayList<>();

    Retelling(KafkaConsumer<String, String> consumer, Inbox inbox, Set<String> subjects) {
        this.consumer = consumer;
        this.inbox = inbox;
        this.subjects = subjects;
    }

    void begin(Topic topic) {
        var partitions = consumer.partitionsFor(topic.toString()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        readOn();
    }

    /** Reads what has been told since; a short way when it was read a moment ago. */
    public void readOn() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(PATIENCE).forEach(this::keep);
        }
    }

    /** Of whom anything was ever told that anybody here handles. */
    public Set<String> subjects() {
        return kept.stream().map(it -> it.event().subject()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Tells the handlers all of this subject, as if for the first time, in the transaction and the Kreis at hand.
     *
     * @throws InvalidEvent when one of them cannot be handled
     */
    public void tell(String subject) {
        kept.stream()
                .filter(it -> it.event().subject().equals(subject))
                .forEach(it -> inbox.handleAgain(it.event(), it.message()));
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** What nobody here handles is not missed. */
    private void keep(ConsumerRecord<String, String> message) {
        var subject = message.headers().lastHeader(CloudEvent.SUBJECT);
        if (subject != null && subjects.contains(new String(subject.value(), StandardCharsets.UTF_8))) {
            var event = CloudEvent.read(message);
            if (inbox.isFor(event.type())) {
                kept.add(new Kept(event, message));
            }
        }
    }

    private record Kept(CloudEvent event, ConsumerRecord<String, String> message) {}
}
