package kim.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;

/** The code of a post in the concept of its Kreis; cases and referrals are assigned to posts, never to people. */
@Embeddable
public record PostCode(String code) implements Comparable<PostCode> {

    @JsonCreator
    public static PostCode fromString(String code) {
        return new PostCode(code);
    }

    @Override
    public int compareTo(PostCode other) {
        return code.compareTo(other.code);
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
