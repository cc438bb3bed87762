package kim.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;

/** The code of an organisation in the concept of its Kreis, such as {@code caritas-dueren}. */
@Embeddable
public record OrganisationCode(String code) implements Comparable<OrganisationCode> {

    @JsonCreator
    public static OrganisationCode fromString(String code) {
        return new OrganisationCode(code);
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return code.compareTo(other.code);
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
