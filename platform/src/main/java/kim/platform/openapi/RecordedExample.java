package kim.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation.
 *
 * @param request body; absent where none was sent
 * @param status of the answer
 * @param response body; absent where none came
 */
record RecordedExample(
        @Nullable Object request, int status, @Nullable Object response) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/json";

    static Optional<RecordedExample> of(String operationId) {
        var name = "openapi/examples/" + operationId + ".json";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, RecordedExample.class));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    void showIn(Operation operation) {
        var body = operation.getRequestBody();
        if (request != null && body != null) {
            body.setContent(with(body.getContent(), request));
        }
        var answer = answer(operation);
        if (response != null) {
            answer.setContent(with(answer.getContent(), response));
        }
    }

    /** The answer of this status; what the code only guessed gives it what it knows of the content, and goes. */
    private APIResponse answer(Operation operation) {
        var answers = operation.getResponses();
        var code = Integer.toString(status);
        var known = answers.getAPIResponse(code);
        var guessed = List.copyOf(answers.getAPIResponses().entrySet()).stream()
                .filter(other ->
                        other.getKey().startsWith("2") && !other.getKey().equals(code))
                .filter(other -> known == null || saysNothing(other.getValue()))
                .toList();
        guessed.forEach(other -> answers.removeAPIResponse(other.getKey()));
        var answer = known == null ? OASFactory.createAPIResponse().description(operation.getSummary()) : known;
        if (known == null
                && guessed.size() == 1
                && !saysNothing(guessed.getFirst().getValue())) {
            answer.setContent(guessed.getFirst().getValue().getContent());
        }
        answers.addAPIResponse(code, answer);
        return answer;
    }

    private static boolean saysNothing(APIResponse answer) {
        return answer.getContent() == null
                || answer.getContent().getMediaTypes() == null
                || answer.getContent().getMediaTypes().values().stream()
                        .allMatch(media -> saysNothing(media.getSchema()));
    }

    private static boolean saysNothing(@Nullable Schema schema) {
        return schema == null || schema.getRef() == null && schema.getType() == null && schema.getAllOf() == null;
    }

    private static Content with(@Nullable Content content, Object example) {
        var shown = content == null ? OASFactory.createContent() : content;
        var media = shown.getMediaType(MEDIA_TYPE);
        if (media == null) {
            media = OASFactory.createMediaType();
            shown.addMediaType(MEDIA_TYPE, media);
        }
        media.setExample(example);
        return shown;
    }
}
