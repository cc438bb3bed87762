package kim.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the service that is tested says of its API. */
public final class ApiDescription {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As long as the virtual machine runs, which tests one service. */
    private static @Nullable List<ApiOperation> operations;

    private ApiDescription() {}

    /** Public operations that do not show what is sent and what comes back; recorded with {@code -Dkim.examples=…}. */
    public static List<String> operationsWithoutExamples() {
        return operations().stream()
                .filter(operation -> !operation.hasExamples())
                .map(ApiOperation::id)
                .sorted()
                .toList();
    }

    /** The public operation that answers such a call. */
    public static Optional<ApiOperation> operationOf(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.answers(method, path))
                .findFirst();
    }

    /** Every public operation. */
    public static List<ApiOperation> operations() {
        if (operations == null) {
            operations = ApiOperation.all(document());
        }
        return operations;
    }

    /** What only other services call. */
    static List<ApiOperation> internalOperations() {
        return ApiOperation.below("/internal/", document());
    }

    private static JsonNode document() {
        var document = RestAssured.given().noFilters().get("/q/openapi?format=json");
        try {
            return JSON.readTree(document.asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the description of the API is no JSON", e);
        }
    }
}
