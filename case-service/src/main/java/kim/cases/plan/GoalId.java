package kim.cases.plan;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record GoalId(UUID id) implements Comparable<GoalId> {

    static GoalId next() {
        return new GoalId(TimeOrderedId.next());
    }

    public static GoalId fromString(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public int compareTo(GoalId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
