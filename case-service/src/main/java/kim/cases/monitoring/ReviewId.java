package kim.cases.monitoring;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record ReviewId(UUID id) implements Comparable<ReviewId> {

    static ReviewId next() {
        return new ReviewId(TimeOrderedId.next());
    }

    public static ReviewId fromString(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ReviewId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
