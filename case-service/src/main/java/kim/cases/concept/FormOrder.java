package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Says in which order questions are asked. Neither the canonical form of a concept nor the database keeps the order of
 * properties, but both keep the order of a list; so the names stand in a list beside them, in the order first written.
 */
public final class FormOrder {

    static final String KEYWORD = "x-order";

    private FormOrder() {}

    /** The schema with an order at each object that has none yet. */
    public static JsonNode kept(JsonNode schema) {
        var copy = schema.deepCopy();
        keep(copy);
        return copy;
    }

    private static void keep(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.get("properties") instanceof ObjectNode questions
                && !object.has(KEYWORD)) {
            var order = object.putArray(KEYWORD);
            questions.fieldNames().forEachRemaining(order::add);
        }
        node.forEach(FormOrder::keep);
    }
}
