package kim.cases.disclosure;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record DisclosureId(UUID id) implements Comparable<DisclosureId> {

    static DisclosureId next() {
        return new DisclosureId(TimeOrderedId.next());
    }

    public static DisclosureId fromString(String text) {
        return new DisclosureId(UUID.fromString(text));
    }

    @Override
    public int compareTo(DisclosureId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
