package kim.cases.casefile;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
public record CaseFileId(UUID id) implements Comparable<CaseFileId> {

    static CaseFileId next() {
        return new CaseFileId(TimeOrderedId.next());
    }

    public static CaseFileId fromString(String text) {
        return new CaseFileId(UUID.fromString(text));
    }

    @Override
    public int compareTo(CaseFileId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
