package kim.referral;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A contract as it stands in the resources of whoever made it. */
final class Contract {

    private static final String OWN = "/contracts/";
    private static final String OF_CASE_SERVICE = "/contracts-of-case-service/";

    private Contract() {}

    static JsonNode example(String name) {
        return Kafka.json(text(OWN + name + ".example.json"));
    }

    static JsonNode exampleOfCaseService(String name) {
        return Kafka.json(text(OF_CASE_SERVICE + name + ".example.json"));
    }

    /** Whether the document is what the contract's schema says. */
    static OutputUnit check(String name, JsonNode document) {
        return check(new JsonObject(text(OWN + name + ".schema.json")), document);
    }

    private static OutputUnit check(JsonObject schema, JsonNode document) {
        var options = new JsonSchemaOptions().setBaseUri("urn:kim:contract:").setDraft(Draft.DRAFT202012);
        return Validator.create(JsonSchema.of(schema), options).validate(new JsonObject(document.toString()));
    }

    /** For each operation's id the part of the contract that its answer is. */
    static Map<String, String> answers(String name) {
        return Kafka.json(text(OWN + name + ".schema.json")).path("x-answers").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().asText()));
    }

    /** Whether the document is that part of the contract. */
    static OutputUnit checkPart(String name, String part, JsonNode document) {
        return check(new JsonObject(text(OWN + name + ".schema.json")).put("$ref", "#/$defs/" + part), document);
    }

    private static String text(String path) {
        try (var file = Contract.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
