package kim.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.List;

/** What the service that is tested says of its API. */
public final class ApiDescription {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiDescription() {}

    /** Public operations that do not show what is sent and what comes back; recorded with {@code -Dkim.examples=…}. */
    public static List<String> operationsWithoutExamples() {
        return operations().stream()
                .filter(operation -> !operation.hasExamples())
                .map(ApiOperation::id)
                .sorted()
                .toList();
    }

    static List<ApiOperation> operations() {
        var document = RestAssured.given().noFilters().get("/q/openapi?format=json");
        try {
            return ApiOperation.all(JSON.readTree(document.asString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the description of the API is no JSON", e);
        }
    }
}
