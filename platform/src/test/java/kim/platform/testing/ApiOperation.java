package kim.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A public operation as the service's OpenAPI document describes it. */
public record ApiOperation(String id, String method, String template, Pattern path, JsonNode description) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}:]+)[^}]*}");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<ApiOperation> all(JsonNode document) {
        return below("/api/", document);
    }

    /** Those whose path begins so. */
    static List<ApiOperation> below(String beginning, JsonNode document) {
        return document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(beginning))
                .flatMap(ApiOperation::of)
                .toList();
    }

    /** Whether its answer never ends. */
    boolean streams() {
        return description.path("responses").path("200").path("content").has("text/event-stream");
    }

    Stream<String> parameters() {
        return PARAMETER.matcher(template).results().map(found -> found.group(1));
    }

    /** The path for the thing; what the ids do not name is left to be unknown. */
    String path(Function<String, String> idOf) {
        return PARAMETER.matcher(template).replaceAll(found -> idOf.apply(found.group(1)));
    }

    private static Stream<ApiOperation> of(Map.Entry<String, JsonNode> path) {
        var pattern = Pattern.compile(path.getKey().replaceAll("\\{[^}]*}", "[^/]+"));
        return path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> new ApiOperation(
                        method.getValue().path("operationId").asText(),
                        method.getKey(),
                        path.getKey(),
                        pattern,
                        method.getValue()));
    }

    public boolean answers(String calledMethod, String calledPath) {
        return method.equalsIgnoreCase(calledMethod) && path.matcher(calledPath).matches();
    }

    /** Whether JSON is sent with it. */
    public boolean takesJson() {
        return description.path("requestBody").path("content").has("application/json");
    }

    /** Whether what is sent is shown, and what comes back, where JSON does. */
    boolean hasExamples() {
        var request = description.path("requestBody").path("content").path("application/json");
        var answers = description.path("responses").properties().stream()
                .filter(answer ->
                        answer.getKey().startsWith("2") && !answer.getKey().equals("204"))
                .map(answer -> answer.getValue().path("content"))
                .filter(content -> content.isMissingNode() || content.has("application/json"))
                .toList();
        return (request.isMissingNode() || request.has("example"))
                && answers.stream()
                        .allMatch(content -> content.path("application/json").has("example"));
    }
}
