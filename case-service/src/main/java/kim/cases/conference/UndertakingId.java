package kim.cases.conference;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record UndertakingId(UUID id) implements Comparable<UndertakingId> {

    static UndertakingId next() {
        return new UndertakingId(TimeOrderedId.next());
    }

    public static UndertakingId fromString(String text) {
        return new UndertakingId(UUID.fromString(text));
    }

    @Override
    public int compareTo(UndertakingId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
