package kim.reporting.story;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventType;

/** An event as a producer would tell it. */
public record Happening(
        UUID id,
        String topic,
        String type,
        String key,
        String subject,
        long version,
        Instant at,
        Map<String, Object> data) {

    public CloudEvent envelope(Kreis kreis) {
        return new CloudEvent(id, new EventType(type), subject, kreis, version, at, at.plusSeconds(2));
    }
}
