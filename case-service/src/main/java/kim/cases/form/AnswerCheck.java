package kim.cases.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kim.platform.Violation;
import kim.platform.text.PlainText;

/** [P7] Whether answers fit the form that asked for them; one mistake is named per place. */
@ApplicationScoped
class AnswerCheck {

    /** What a draft may still lack. */
    private static final Set<String> OF_A_WHOLE = Set.of("required", "minItems", "minLength");

    private static final JsonMetaSchema FORMS = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keywords(Stream.of("x-title-en", "x-description-en", "x-order")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();

    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();

    private final JsonSchemaFactory schemas = JsonSchemaFactory.builder()
            .defaultMetaSchemaIri(FORMS.getIri())
            .metaSchema(FORMS)
            .enableSchemaCache(false)
            .build();

    private final ObjectMapper json;
    private final Validator validator;

    AnswerCheck(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    private record Text(@PlainText String value) {}

    /** @param place where in the request the answers stand */
    List<Violation> violations(FormEdition form, FormContent content, String place) {
        var answers = json.valueToTree(content.answers());
        var german = messages(form, answers, Locale.GERMAN);
        var english = messages(form, answers, Locale.ENGLISH);
        var byPlace = new LinkedHashMap<String, Violation>();
        for (int i = 0; i < german.size(); i++) {
            var message = german.get(i);
            if (!content.draft() || !OF_A_WHOLE.contains(message.getType())) {
                var pointer = place + pointer(message);
                byPlace.putIfAbsent(pointer, new Violation(pointer, words(message), words(english.get(i))));
            }
        }
        markup(answers, place).forEach(mistake -> byPlace.putIfAbsent(mistake.pointer(), mistake));
        return List.copyOf(byPlace.values());
    }

    /** A text in a form is a text as anywhere else. */
    private Stream<Violation> markup(JsonNode answer, String place) {
        if (answer.isTextual()) {
            return validator.validateValue(Text.class, "value", answer.asText()).isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Violation(
                            place,
                            "Formatierungen (HTML) sind hier nicht möglich",
                            "markup (HTML) is not possible here"));
        }
        var inside = Stream.<Violation>builder();
        for (int i = 0; answer.isArray() && i < answer.size(); i++) {
            markup(answer.get(i), place + "/" + i).forEach(inside);
        }
        answer.properties()
                .forEach(field ->
                        markup(field.getValue(), place + "/" + field.getKey()).forEach(inside));
        return inside.build();
    }

    private List<ValidationMessage> messages(FormEdition form, JsonNode answers, Locale language) {
        return new ArrayList<>(schemas.getSchema(form.schema(), STRICT)
                .validate(answers, context -> context.getExecutionConfig().setLocale(language)));
    }

    /** A question that is missing, or that nobody asked, is named itself and not what it should stand in. */
    private static String pointer(ValidationMessage message) {
        var property = message.getProperty();
        return property == null
                ? message.getInstanceLocation().toString()
                : message.getInstanceLocation().append(property).toString();
    }

    /** The message without the place in front of it. */
    private static String words(ValidationMessage message) {
        var text = message.getMessage();
        return text.substring(text.indexOf(": ") + 2);
    }
}
