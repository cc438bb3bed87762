package kim.cases.contact;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record ContactId(UUID id) implements Comparable<ContactId> {

    static ContactId next() {
        return new ContactId(TimeOrderedId.next());
    }

    public static ContactId fromString(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ContactId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
