package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;

/** A step and how deep it stands in its way to log in. */
record PlacedStep(int level, LoginStep step) {

    /** Whether the admin API lists the same step at the same depth. */
    boolean isAt(JsonNode execution) {
        var name = execution.path(step.isGroup() ? "displayName" : "providerId").asText();
        return execution.path("level").asInt() == level
                && execution.path("authenticationFlow").asBoolean(false) == step.isGroup()
                && name.equals(step.name());
    }
}
