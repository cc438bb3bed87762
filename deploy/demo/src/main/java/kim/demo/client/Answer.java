package kim.demo.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the gateway answered.
 *
 * @param question method and path, to name it when something is wrong
 */
public record Answer(String question, int status, HttpHeaders headers, String body) {

    private static final int TOO_MANY = 429;
    private static final int OVERLOADED = 503;

    /** @throws UnexpectedAnswer unless it has that status */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new UnexpectedAnswer(this, "status " + expected);
        }
        return this;
    }

    /** @throws UnexpectedAnswer when the body is no JSON */
    public JsonNode json() {
        return Json.read(body).orElseThrow(() -> new UnexpectedAnswer(this, "JSON"));
    }

    /**
     * The text at a JSON pointer.
     *
     * @throws UnexpectedAnswer when nothing is there
     */
    public String text(String pointer) {
        var node = json().at(pointer);
        if (node.isMissingNode() || node.isNull()) {
            throw new UnexpectedAnswer(this, "something at " + pointer);
        }
        return node.asText();
    }

    /** The elements of a list at a JSON pointer; none when nothing is there. */
    public List<JsonNode> list(String pointer) {
        return stream(json().at(pointer)).toList();
    }

    /** @throws UnexpectedAnswer when it names no version */
    public String etag() {
        return header("ETag");
    }

    /** @throws UnexpectedAnswer when it is not there */
    public String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new UnexpectedAnswer(this, name));
    }

    /** The JSON pointers that a problem names as wrong. */
    public List<String> violatingPointers() {
        return list("/violations").stream()
                .map(violation -> violation.path("pointer").asText())
                .toList();
    }

    /** The codes of what is missing for a step that was refused. */
    public List<String> unmetConditions() {
        return list("/unmetConditions").stream()
                .map(condition -> condition.path("code").asText())
                .toList();
    }

    /** Whether the same question may be answered a moment later. */
    boolean asksForPatience() {
        return status == TOO_MANY || status == OVERLOADED;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
