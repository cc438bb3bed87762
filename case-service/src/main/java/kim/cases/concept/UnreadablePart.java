package kim.cases.concept;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes what does not fit the document's shape and goes on with something empty of the same shape. */
final class UnreadablePart extends DeserializationProblemHandler {

    private final Mistakes mistakes;

    UnreadablePart(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> reader,
            Object owner,
            String property)
            throws IOException {
        mistakes.add(here(parser), "Diese Angabe kennt ein Konzept nicht", "a concept does not know this property");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) throws IOException {
        return unfit(context, type, context.getParser());
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        return unfit(context, type.getRawClass(), parser);
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return unfit(context, type, parser);
    }

    private @Nullable Object unfit(DeserializationContext context, Class<?> type, JsonParser parser)
            throws IOException {
        if (type.isEnum()) {
            var known =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            mistakes.unreadable(here(parser), "Möglich sind nur " + known, "possible are only " + known);
        } else {
            mistakes.unfit(here(parser));
        }
        parser.skipChildren();
        return empty(context, type);
    }

    /** Never nothing inside a list: it keeps its length, so that the places of what follows stay right. */
    private static @Nullable Object empty(DeserializationContext context, Class<?> type) throws IOException {
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "";
        }
        return type.isRecord() ? context.readTreeAsValue(JsonNodeFactory.instance.objectNode(), type) : null;
    }

    private static Place here(JsonParser parser) {
        return new Place(parser.getParsingContext().pathAsPointer().toString());
    }
}
