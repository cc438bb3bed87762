package kim.cases.privacy;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record ErasureId(UUID id) implements Comparable<ErasureId> {

    static ErasureId next() {
        return new ErasureId(TimeOrderedId.next());
    }

    public static ErasureId fromString(String text) {
        return new ErasureId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ErasureId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
