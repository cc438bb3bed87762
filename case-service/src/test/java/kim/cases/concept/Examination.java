package kim.cases.concept;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import kim.platform.BadInput;
import kim.platform.Kreis;
import kim.platform.Violation;
import kim.platform.codelist.CodeLists;

/** Judges documents as the service does, without a container. */
final class Examination {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final CodeLists CODES = new CodeLists();
    private static final ExaminingConcept EXAMINING = new ExaminingConcept(new ReadingConcept(JSON), CODES);

    private Examination() {}

    static Concept passed(JsonNode document) {
        return EXAMINING.examine(document, new Kreis(document.path("ags").asText()));
    }

    /** The document as the API shows it after it was applied. */
    static JsonNode asRead(JsonNode document) {
        try {
            return JSON.readTree(new ConceptJson(JSON).canonical(passed(document)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every mistake found; none when the document passes. */
    static List<Violation> mistakes(JsonNode document) {
        return mistakes(document, "05358");
    }

    static List<Violation> mistakes(JsonNode document, String kreis) {
        var refusal = catchThrowableOfType(BadInput.class, () -> EXAMINING.examine(document, new Kreis(kreis)));
        return refusal == null ? List.of() : refusal.violations();
    }

    static List<ConceptWarning> warnings(JsonNode document) {
        return new FindingWarnings(CODES).in(passed(document));
    }

    static String hash(JsonNode document) {
        return new ConceptJson(JSON).hash(passed(document));
    }
}
