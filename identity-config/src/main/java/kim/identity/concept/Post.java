package kim.identity.concept;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A seat that a concept provides.
 *
 * @param focusArea empty where the post is bound to none
 */
public record Post(String code, String organisation, String buildingBlock, String focusArea, boolean vacant) {

    static Post of(JsonNode node) {
        return new Post(
                node.path("code").asText(),
                node.path("organisation").asText(),
                node.path("buildingBlock").asText(),
                node.path("focusArea").asText(""),
                node.path("vacant").asBoolean());
    }

    /** As users hold it and tokens name it: it counts only while its organisation is the active one [W5]. */
    public String inToken() {
        return organisation + "/" + code;
    }
}
