package kim.demo.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import kim.demo.client.Answer;
import kim.demo.client.Visitor;

/**
 * The true figures of a Kreis, as its coordination sees them.
 *
 * @param by the dimension of the breakdown
 */
public record Figures(String indicator, String by, Answer answer) {

    public static Figures of(Visitor coordinator, String indicator, String period, String by) {
        var answer = coordinator
                .get("/figures/%s?period=%s&by=%s", indicator, period, by)
                .expect(200);
        return new Figures(indicator, by, answer);
    }

    /** The value of the whole Kreis. */
    public long whole(String measure) {
        return value(answer.list("/rows").getFirst(), measure);
    }

    /** The values of the groups, by the code of the group. */
    public Map<String, Long> byGroup(String measure) {
        return answer.list("/rows").stream()
                .filter(row -> row.path("group").has(by))
                .collect(Collectors.toMap(row -> row.path("group").path(by).asText(), row -> value(row, measure)));
    }

    private static long value(JsonNode row, String measure) {
        return row.path("values").path(measure).asLong();
    }
}
