package kim.cases.concept;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contract that other services rely on, against what is really published. */
class ConceptContractTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_NULL, NON_NULL))
            .build();

    private final JsonNode schema = contract("schema");
    private final JsonNode example = contract("example");

    @Test
    @DisplayName("[D4] the example is a valid concept, written exactly as events are")
    void exampleIsReal() throws JsonProcessingException {
        var document = example.path("concept");
        var concept = Examination.passed(document);
        var hash = Examination.hash(document);
        var event = new ConceptPublication()
                .announce(new ConceptApplied(concept.ags(), concept.validFrom(), 1, hash, concept));

        assertThat(JSON.readTree(JSON.writeValueAsString(event.data()))).isEqualTo(example);
        assertThat(event.key()).isEqualTo("05358/2024-01-01");
        assertThat(event.type()).hasToString("kim.concept.applied.v1");
    }

    @Test
    @DisplayName("[D4] the schema knows every property of the event and no other")
    void schemaIsWhole() {
        var described = new TreeSet<String>();
        describe(schema, "", described);
        var used = new TreeSet<String>();
        collect(example, "", used);

        assertThat(described).isEqualTo(used);
    }

    private void describe(JsonNode part, String at, Set<String> described) {
        var resolved = part.has("$ref") ? schema.at(part.path("$ref").asText().substring(1)) : part;
        resolved.path("properties").properties().forEach(property -> {
            described.add(at + "/" + property.getKey());
            describe(property.getValue(), at + "/" + property.getKey(), described);
        });
        if (resolved.has("items")) {
            describe(resolved.path("items"), at + "/*", described);
        }
    }

    /** What is asked in a form is written in JSON Schema itself; that language is not described here again. */
    private static void collect(JsonNode part, String at, Set<String> used) {
        if (at.endsWith("/forms/*/schema")) {
            return;
        }
        part.properties().forEach(property -> {
            used.add(at + "/" + property.getKey());
            collect(property.getValue(), at + "/" + property.getKey(), used);
        });
        if (part.isArray()) {
            part.forEach(item -> collect(item, at + "/*", used));
        }
    }

    private static JsonNode contract(String kind) {
        var file = "/contracts/kim.concept.applied.v1.%s.json".formatted(kind);
        try (var stream = ConceptContractTest.class.getResourceAsStream(file)) {
            return JSON.readTree(Objects.requireNonNull(stream, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
