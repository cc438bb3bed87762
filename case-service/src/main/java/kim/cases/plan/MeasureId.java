package kim.cases.plan;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
public record MeasureId(UUID id) implements Comparable<MeasureId> {

    static MeasureId next() {
        return new MeasureId(TimeOrderedId.next());
    }

    public static MeasureId fromString(String text) {
        return new MeasureId(UUID.fromString(text));
    }

    @Override
    public int compareTo(MeasureId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
