package kim.cases.attachment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record AttachmentId(UUID id) implements Comparable<AttachmentId> {

    static AttachmentId next() {
        return new AttachmentId(TimeOrderedId.next());
    }

    public static AttachmentId fromString(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public int compareTo(AttachmentId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
