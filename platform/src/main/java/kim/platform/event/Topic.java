package kim.platform.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The topics of the platform; they are created as code by whoever runs the broker. */
public enum Topic {
    CONCEPTS,
    CASES,
    REFERRALS,
    CONSENTS,
    PRIVACY;

    /** The name at the broker, such as {@code kim.cases}. */
    @Override
    @JsonValue
    public String toString() {
        return "kim." + name().toLowerCase(Locale.ROOT);
    }
}
