package kim.cases.conference;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

@Embeddable
record ConferenceId(UUID id) implements Comparable<ConferenceId> {

    static ConferenceId next() {
        return new ConferenceId(TimeOrderedId.next());
    }

    public static ConferenceId fromString(String text) {
        return new ConferenceId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ConferenceId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
