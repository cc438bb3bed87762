package kim.cases.person;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
public record HouseholdId(UUID id) implements Comparable<HouseholdId> {

    static HouseholdId next() {
        return new HouseholdId(TimeOrderedId.next());
    }

    public static HouseholdId fromString(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    @Override
    public int compareTo(HouseholdId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
