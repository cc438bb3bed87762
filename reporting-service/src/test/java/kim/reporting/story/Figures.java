package kim.reporting.story;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** What the coordinator of a Kreis is shown. */
public record Figures(JsonPath body) {

    public static Figures of(Kreis kreis, String indicator, String period, String by) {
        return new Figures(given().auth()
                .oauth2(Tokens.coordinator(kreis.ags()))
                .queryParam("period", period)
                .queryParam("by", by)
                .get("/api/v1/figures/" + indicator)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    /** A measure of the whole Kreis. */
    public @Nullable Number whole(String measure) {
        return value(Map.of(), measure);
    }

    /** A measure of one group of one dimension. */
    public @Nullable Number value(String dimension, String group, String measure) {
        return value(Map.of(dimension, group), measure);
    }

    /** A measure of one group; null where there is no such row. */
    public @Nullable Number value(Map<String, String> group, String measure) {
        List<Map<String, Map<String, Object>>> rows = body.getList("rows");
        return rows.stream()
                .filter(row -> new TreeMap<String, Object>(row.getOrDefault("group", Map.of()))
                        .equals(new TreeMap<String, Object>(group)))
                .findFirst()
                .map(row -> (Number) row.getOrDefault("values", Map.of()).get(measure))
                .orElse(null);
    }
}
