package kim.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what the tests of a service send and are answered, one call of each operation, for the description of the
 * API: {@code -Dkim.examples=src/main/resources/openapi/examples}. Of several calls it keeps the one that shows most and
 * can still be read.
 */
public class RecordingExamples implements QuarkusTestBeforeEachCallback, Filter {

    private static final int READABLE = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Length of what was kept, by operation; one virtual machine runs all tests of a module. */
    private static final Map<String, Integer> KEPT = new HashMap<>();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (folder().isPresent() && RestAssured.filters().stream().noneMatch(RecordingExamples.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification answer, FilterContext context) {
        var response = context.next(request, answer);
        if (response.statusCode() / 100 == 2) {
            ApiDescription.operationOf(
                            request.getMethod(), URI.create(request.getURI()).getPath())
                    .ifPresent(operation -> keep(operation, request, response));
        }
        return response;
    }

    private static void keep(ApiOperation operation, FilterableRequestSpecification request, Response response) {
        var example = JSON.createObjectNode().put("status", response.statusCode());
        json(request.getBody()).ifPresent(body -> example.set("request", body));
        json(response.asString()).ifPresent(body -> example.set("response", body));
        var length = example.toString().length();
        if (length <= READABLE && length > KEPT.getOrDefault(operation.id(), 0) || !KEPT.containsKey(operation.id())) {
            KEPT.put(operation.id(), length);
            write(operation.id(), example);
        }
    }

    private static Optional<JsonNode> json(@Nullable Object body) {
        try {
            return body instanceof String text && !text.isBlank() ? Optional.of(JSON.readTree(text)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(String operationId, JsonNode example) {
        try {
            var folder = Files.createDirectories(folder().orElseThrow());
            Files.writeString(folder.resolve(operationId + ".json"), JSON.writeValueAsString(example) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("kim.examples")).map(Path::of);
    }
}
