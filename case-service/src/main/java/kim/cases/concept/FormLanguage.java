package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kim.platform.Violation;

/**
 * The part of JSON Schema (2020-12) in which forms are written, small enough for every front end to draw: objects with
 * titled questions, lists, text, numbers, yes or no, dates, and a choice as {@code oneOf} of titled constants. It has no
 * references and no patterns, so that a form can neither lead outside nor keep the service busy.
 */
public final class FormLanguage {

    private static final Set<String> WORDS = Set.of(
            "$schema",
            "type",
            "title",
            "x-title-en",
            "description",
            "x-description-en",
            "properties",
            "required",
            "additionalProperties",
            FormOrder.KEYWORD,
            "items",
            "oneOf",
            "const",
            "format",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems");

    private static final JsonSchema WELL_FORMED = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"),
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build());

    private FormLanguage() {}

    /** What is wrong with a form; none when answers can be checked against it. */
    public static List<Violation> mistakes(JsonNode schema, String place) {
        if (!schema.path("type").asText().equals("object")
                || schema.path("properties").isEmpty()) {
            return List.of(new Violation(
                    place,
                    "Ein Formular ist ein JSON-Schema vom Typ object mit Fragen in properties",
                    "a form is a JSON schema of type object with questions in properties"));
        }
        var mistakes = new ArrayList<Violation>();
        WELL_FORMED.validate(schema).stream()
                .map(message -> message.getInstanceLocation().toString())
                .distinct()
                .forEach(at -> mistakes.add(new Violation(
                        place + at, "Das ist kein gültiges JSON-Schema", "this is no valid JSON schema")));
        if (mistakes.isEmpty()) {
            schema(schema, place, mistakes);
        }
        return mistakes;
    }

    private static void schema(JsonNode schema, String place, List<Violation> mistakes) {
        schema.fieldNames().forEachRemaining(word -> {
            if (!WORDS.contains(word)) {
                mistakes.add(new Violation(
                        at(place, word),
                        "In einem Formular ist das nicht vorgesehen",
                        "this is not provided for in a form"));
            }
        });
        schema.path("properties").properties().forEach(question -> {
            var here = at(place + "/properties", question.getKey());
            titled(question.getValue(), here, mistakes);
            schema(question.getValue(), here, mistakes);
        });
        if (schema.has("items")) {
            schema(schema.get("items"), place + "/items", mistakes);
        }
        choices(schema.path("oneOf"), place + "/oneOf", mistakes);
    }

    private static void choices(JsonNode choices, String place, List<Violation> mistakes) {
        for (int i = 0; i < choices.size(); i++) {
            var here = place + "/" + i;
            titled(choices.get(i), here, mistakes);
            schema(choices.get(i), here, mistakes);
            if (!choices.get(i).has("const")) {
                mistakes.add(new Violation(here + "/const", "Die Angabe fehlt", "missing"));
            }
        }
    }

    private static void titled(JsonNode schema, String place, List<Violation> mistakes) {
        for (var word : List.of("title", "x-title-en")) {
            if (schema.path(word).asText().isBlank()) {
                mistakes.add(new Violation(place + "/" + word, "Die Angabe fehlt", "missing"));
            }
        }
    }

    private static String at(String place, String name) {
        return new Place(place).field(name).pointer();
    }
}
