package kim.demo.concept;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * A seat of the concept.
 *
 * @param focusArea empty where the post is bound to none
 * @param filledFrom the first day on which somebody holds it
 */
public record Post(
        String code,
        String organisation,
        String buildingBlock,
        double fte,
        String focusArea,
        LocalDate filledFrom,
        boolean vacant) {

    static Post of(JsonNode node) {
        return new Post(
                node.path("code").asText(),
                node.path("organisation").asText(),
                node.path("buildingBlock").asText(),
                node.path("fte").asDouble(),
                node.path("focusArea").asText(""),
                LocalDate.parse(node.path("filledFrom").asText("2024-01-01")),
                node.path("vacant").asBoolean());
    }

    boolean isCaseManagersOn(LocalDate day) {
        return buildingBlock.equals("II") && !vacant && !filledFrom.isAfter(day);
    }
}
