package kim.cases.person;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
public record PersonId(UUID id) implements Comparable<PersonId> {

    static PersonId next() {
        return new PersonId(TimeOrderedId.next());
    }

    public static PersonId fromString(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public int compareTo(PersonId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
