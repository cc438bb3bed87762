package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * What is asked in an instrument, in one version of it [P7].
 *
 * @param code of the instrument
 * @param schema JSON Schema in the words of {@link FormLanguage}; the order of its questions is part of it
 */
public record Form(String code, String version, JsonNode schema) implements Coded {

    public Form(@Nullable String code, @Nullable String version, @Nullable JsonNode schema) {
        this.code = Unsaid.orEmpty(code);
        this.version = Unsaid.orEmpty(version);
        this.schema = schema == null ? JsonNodeFactory.instance.objectNode() : FormOrder.kept(schema);
    }

    boolean isOf(String instrument, String wanted) {
        return code.equals(instrument) && version.equals(wanted);
    }
}
