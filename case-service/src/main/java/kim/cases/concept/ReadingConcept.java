package kim.cases.concept;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import kim.platform.BadInput;

/**
 * Takes a document in as far as it can be read. What cannot (a property nobody knows, a word where a number belongs) is
 * noted with its place and read as empty, so that the rules can still say what else is wrong.
 */
@ApplicationScoped
class ReadingConcept {

    /** Where leaving it out would pass for a decision that nobody took. */
    private static final List<String> TO_BE_SAID = List.of(
            "/ownInstrumentsAllowed",
            "/admission/threshold",
            "/admission/agreementRequired",
            "/clearing/municipalityFirst");

    private final ObjectMapper json;

    ReadingConcept(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    /** @throws BadInput when so little can be read that there is nothing to judge */
    Concept read(JsonNode document, Mistakes mistakes) {
        if (!document.isObject()) {
            throw new BadInput("", "Erwartet wird ein Konzept als JSON-Objekt", "a concept as JSON object is expected");
        }
        nothingInLists(document, Place.DOCUMENT, mistakes);
        BadInput.throwIfAny(mistakes.all());
        var concept = readable(document, mistakes);
        TO_BE_SAID.stream()
                .filter(pointer -> document.at(pointer).isMissingNode()
                        || document.at(pointer).isNull())
                .forEach(pointer -> mistakes.missing(new Place(pointer)));
        return concept;
    }

    /** The concept with everything that one can say, said or not. */
    JsonNode spelledOut(Concept concept) {
        return json.copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
                .valueToTree(concept);
    }

    private Concept readable(JsonNode document, Mistakes mistakes) {
        try {
            return json.reader().withHandler(new UnreadablePart(mistakes)).treeToValue(document, Concept.class);
        } catch (JsonProcessingException e) {
            mistakes.unfit(place(e));
            throw new BadInput(mistakes.all());
        }
    }

    private static void nothingInLists(JsonNode node, Place place, Mistakes mistakes) {
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            if (node.get(i).isNull()) {
                mistakes.add(place.item(i), "Der Eintrag ist leer", "the entry is empty");
            }
            nothingInLists(node.get(i), place.item(i), mistakes);
        }
        node.properties().forEach(member -> nothingInLists(member.getValue(), place.field(member.getKey()), mistakes));
    }

    private static Place place(JsonProcessingException mistake) {
        return mistake instanceof JsonMappingException mapping
                ? new Place(mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                        .collect(Collectors.joining()))
                : Place.DOCUMENT;
    }
}
