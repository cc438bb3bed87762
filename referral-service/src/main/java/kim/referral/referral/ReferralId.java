package kim.referral.referral;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kim.platform.TimeOrderedId;

/** Names one referral; the first of a chain names the chain. */
@Embeddable
public record ReferralId(UUID id) implements Comparable<ReferralId> {

    public static ReferralId next() {
        return new ReferralId(TimeOrderedId.next());
    }

    public static ReferralId fromString(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ReferralId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
