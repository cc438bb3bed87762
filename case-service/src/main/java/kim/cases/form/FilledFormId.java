package kim.cases.form;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record FilledFormId(UUID id) implements Comparable<FilledFormId> {

    static FilledFormId next() {
        return new FilledFormId(TimeOrderedId.next());
    }

    public static FilledFormId fromString(String text) {
        return new FilledFormId(UUID.fromString(text));
    }

    @Override
    public int compareTo(FilledFormId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
