package kim.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import kim.platform.Kreis;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it arrived: who it is about, when it occurred and when it was recorded.
 *
 * @param version of the aggregate after the change; orders events of one aggregate
 */
public record CloudEvent(
        UUID id, EventType type, String subject, Kreis kreis, long version, Instant occurred, Instant recorded) {

    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String RECORDED = "ce_recordedtime";
    static final String KREIS = "ce_kreis";
    static final String VERSION = "ce_aggregateversion";

    /** @throws InvalidEvent when the envelope is not whole */
    static CloudEvent read(ConsumerRecord<String, String> message) {
        try {
            return new CloudEvent(
                    UUID.fromString(header(message, ID)),
                    new EventType(header(message, TYPE)),
                    header(message, SUBJECT),
                    new Kreis(header(message, KREIS)),
                    Long.parseLong(header(message, VERSION)),
                    Instant.parse(header(message, TIME)),
                    Instant.parse(header(message, RECORDED)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidEvent("the envelope is not readable", e);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null) {
            throw new InvalidEvent("the envelope lacks " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
