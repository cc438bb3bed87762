package kim.cases.evaluation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record EvaluationId(UUID id) implements Comparable<EvaluationId> {

    static EvaluationId next() {
        return new EvaluationId(TimeOrderedId.next());
    }

    public static EvaluationId fromString(String text) {
        return new EvaluationId(UUID.fromString(text));
    }

    @Override
    public int compareTo(EvaluationId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
