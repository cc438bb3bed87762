package kim.identity.concept;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An organisation of a Kreis as its concept names it.
 *
 * @param code unique over all concepts; the alias by which tokens name the organisation
 * @param authority empty unless the organisation is an authority
 * @param municipality 8-digit AGS; empty where the organisation serves the whole Kreis
 * @param kreis 5-digit AGS
 */
public record Organisation(String code, String name, String kind, String authority, String municipality, String kreis) {

    static Organisation of(JsonNode node, String kreis) {
        return new Organisation(
                node.path("code").asText(),
                node.path("name").asText(),
                node.path("kind").asText(),
                node.path("authority").asText(""),
                node.path("municipality").asText(""),
                kreis);
    }
}
