package kim.cases.assessment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record AssessmentId(UUID id) implements Comparable<AssessmentId> {

    static AssessmentId next() {
        return new AssessmentId(TimeOrderedId.next());
    }

    public static AssessmentId fromString(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public int compareTo(AssessmentId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
