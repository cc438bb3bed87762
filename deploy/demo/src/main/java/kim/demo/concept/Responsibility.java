package kim.demo.concept;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Which people a post is there for.
 *
 * @param municipalities empty for the whole Kreis
 * @param ageFrom in completed years, inclusive, as is {@code ageTo}
 */
public record Responsibility(String post, String focusArea, List<String> municipalities, int ageFrom, int ageTo) {

    private static final int OLDEST = 120;

    static Responsibility of(JsonNode node) {
        return new Responsibility(
                node.path("post").asText(),
                node.path("focusArea").asText(),
                StreamSupport.stream(node.path("municipalities").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                node.path("ageFrom").asInt(0),
                node.path("ageTo").asInt(OLDEST));
    }

    boolean servesMunicipality(String ags) {
        return municipalities.isEmpty() || municipalities.contains(ags);
    }
}
