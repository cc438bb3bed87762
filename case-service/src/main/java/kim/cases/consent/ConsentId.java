package kim.cases.consent;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
public record ConsentId(UUID id) implements Comparable<ConsentId> {

    static ConsentId next() {
        return new ConsentId(TimeOrderedId.next());
    }

    public static ConsentId fromString(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ConsentId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
