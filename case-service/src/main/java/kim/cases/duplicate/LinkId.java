package kim.cases.duplicate;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record LinkId(UUID id) implements Comparable<LinkId> {

    static LinkId next() {
        return new LinkId(TimeOrderedId.next());
    }

    public static LinkId fromString(String text) {
        return new LinkId(UUID.fromString(text));
    }

    @Override
    public int compareTo(LinkId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
