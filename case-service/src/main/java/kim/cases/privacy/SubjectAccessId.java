package kim.cases.privacy;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record SubjectAccessId(UUID id) implements Comparable<SubjectAccessId> {

    static SubjectAccessId next() {
        return new SubjectAccessId(TimeOrderedId.next());
    }

    public static SubjectAccessId fromString(String text) {
        return new SubjectAccessId(UUID.fromString(text));
    }

    @Override
    public int compareTo(SubjectAccessId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
