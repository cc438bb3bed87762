package kim.reporting.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to one aggregate, in its order. */
public abstract class Story {

    private final List<Happening> happenings = new ArrayList<>();
    private final String topic;

    Story(String topic) {
        this.topic = topic;
    }

    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    void tell(String type, String key, String subject, LocalDate on, Map<String, Object> data) {
        happenings.add(new Happening(
                UUID.randomUUID(), topic, type, key, subject, happenings.size(), noon(on), new HashMap<>(data)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
