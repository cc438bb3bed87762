package kim.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** An event on its way out: CloudEvents 1.0 in binary mode, the envelope in headers, the data as JSON. */
record OutboxRow(
        long id,
        String eventId,
        String topic,
        String key,
        String type,
        String subject,
        long version,
        String kreis,
        Instant occurred,
        Instant recorded,
        String data) {

    RecordHeaders headers(String source) {
        var headers = new RecordHeaders();
        put(headers, CloudEvent.SPEC_VERSION, "1.0");
        put(headers, CloudEvent.ID, eventId);
        put(headers, CloudEvent.SOURCE, source);
        put(headers, CloudEvent.TYPE, type);
        put(headers, CloudEvent.SUBJECT, subject);
        put(headers, CloudEvent.TIME, occurred.toString());
        put(headers, CloudEvent.RECORDED, recorded.toString());
        put(headers, CloudEvent.KREIS, kreis);
        put(headers, CloudEvent.VERSION, Long.toString(version));
        put(headers, "content-type", "application/json");
        return headers;
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
