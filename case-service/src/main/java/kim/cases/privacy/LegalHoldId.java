package kim.cases.privacy;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record LegalHoldId(UUID id) implements Comparable<LegalHoldId> {

    static LegalHoldId next() {
        return new LegalHoldId(TimeOrderedId.next());
    }

    public static LegalHoldId fromString(String text) {
        return new LegalHoldId(UUID.fromString(text));
    }

    @Override
    public int compareTo(LegalHoldId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
