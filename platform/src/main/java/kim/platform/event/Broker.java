package kim.platform.event;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** The outgoing side of Kafka: an idempotent producer that every replica must acknowledge. */
@ApplicationScoped
class Broker {

    private final MutinyEmitter<String> emitter;
    private final String source;

    Broker(
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<String> emitter,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.emitter = emitter;
        this.source = "/" + service;
    }

    /**
     * Returns when the broker has them all; until then nothing may be forgotten.
     *
     * @throws BrokerRefused when it does not take one of them
     */
    void send(List<OutboxRow> rows) {
        if (!rows.isEmpty()) {
            Uni.join()
                    .all(rows.stream().map(this::sending).toList())
                    .andCollectFailures()
                    .onFailure()
                    .transform(BrokerRefused::new)
                    .await()
                    .indefinitely();
        }
    }

    private Uni<Void> sending(OutboxRow row) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(row.topic())
                .withKey(row.key())
                .withHeaders(row.headers(source))
                .build();
        return emitter.sendMessage(Message.of(row.data()).addMetadata(metadata));
    }
}
