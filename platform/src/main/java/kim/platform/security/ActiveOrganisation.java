package kim.platform.security;

import jakarta.json.JsonObject;
import java.util.Optional;

/** The organisation that a token is for; its holder may belong to others too, which then do not count [W5]. */
public record ActiveOrganisation(String code, JsonObject attributes) {

    /** Such as {@code CARRIER}. */
    Optional<String> kind() {
        return attribute("kind");
    }

    public Optional<String> attribute(String name) {
        return Claims.strings(attributes.get(name)).findFirst();
    }
}
