package kim.platform.privacy;

import java.util.UUID;

/**
 * What is to be told or forgotten, by a random id: it says nothing to whoever does not hold the thing itself [D4].
 * Written as {@code CASE:0198…}.
 */
public record Subject(Kind kind, UUID id) {

    /** What the id is one of. */
    public enum Kind {
        CASE,
        PERSON,
        /** The pseudonym under which events and figures know a person. */
        PERSON_REF,
        /** A referral's chain, by the id of its first referral. */
        REFERRAL,
        /** The referral by which an erased case came; it must not open another one. */
        ORIGIN
    }

    public static Subject fromString(String text) {
        var parts = text.split(":", 2);
        return new Subject(Kind.valueOf(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
