package kim.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kim.platform.BadInput;

/** For bodies of many parts, of which a wrong one must not take the others with it; judged as a whole body would be. */
@ApplicationScoped
public class CheckedParts {

    private final ObjectMapper json;
    private final Validator validator;

    CheckedParts(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public <T> CheckedPart<T> read(JsonNode part, Class<T> type, Locale locale) {
        try {
            return checked(json.treeToValue(part, type));
        } catch (JsonMappingException e) {
            var message = e instanceof UnrecognizedPropertyException ? WrongJson.UNKNOWN : WrongJson.MISMATCH;
            return wrong(new CheckedPart.Mistake(WrongJson.pointer(e), message.in(locale)));
        } catch (JsonProcessingException e) {
            return wrong(new CheckedPart.Mistake("", WrongJson.MALFORMED.in(locale)));
        }
    }

    /**
     * What a use case refused of a part.
     *
     * @param at where in the part the refused thing stands
     */
    public static List<CheckedPart.Mistake> mistakes(BadInput refusal, String at, Locale locale) {
        return refusal.violations().stream()
                .map(violation -> new CheckedPart.Mistake(
                        at + violation.pointer(), violation.message().in(locale)))
                .toList();
    }

    private <T> CheckedPart<T> checked(T value) {
        var mistakes = validator.validate(value).stream()
                .map(violation -> new CheckedPart.Mistake(
                        BrokenConstraints.pointer(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(mistake -> mistake.pointer() + mistake.message()))
                .toList();
        return mistakes.isEmpty() ? new CheckedPart.Fine<>(value) : new CheckedPart.Wrong<>(mistakes);
    }

    private static <T> CheckedPart<T> wrong(CheckedPart.Mistake mistake) {
        return new CheckedPart.Wrong<>(List.of(mistake));
    }
}
