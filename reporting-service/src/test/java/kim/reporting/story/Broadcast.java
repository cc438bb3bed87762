package kim.reporting.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kim.platform.Kreis;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells stories the way the owning services do: at the broker, where they stay. */
@ApplicationScoped
public class Broadcast {

    private final KafkaProducer<String, String> producer;
    private final ObjectMapper json;

    Broadcast(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers, ObjectMapper json) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
        this.json = json;
    }

    public void tells(Kreis kreis, Story... stories) {
        for (var story : stories) {
            story.happenings().forEach(happening -> tell(kreis, happening));
        }
        producer.flush();
    }

    private void tell(Kreis kreis, Happening happening) {
        var message = new ProducerRecord<>(happening.topic(), happening.key(), written(happening));
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", happening.id().toString(),
                "ce_source", "/tests",
                "ce_type", happening.type(),
                "ce_subject", happening.subject(),
                "ce_time", happening.at().toString(),
                "ce_recordedtime", happening.at().plusSeconds(2).toString(),
                "ce_kreis", kreis.ags(),
                "ce_aggregateversion", Long.toString(happening.version()));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
    }

    private String written(Happening happening) {
        try {
            return json.writeValueAsString(happening.data());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
