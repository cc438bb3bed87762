package kim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts themselves, as others read them. */
class ContractSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> schemas() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/contracts"))) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    @DisplayName("[D4] every contract is a JSON Schema of 2020-12 that says in words what it is")
    void isASchema(Path file) throws IOException {
        var schema = JSON.readTree(file.toFile());
        var metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(metaSchema.validate(schema)).isEmpty();
        assertThat(schema.path("description").asText()).endsWith(".").contains(" ");
        assertThat(descriptions(schema)).allMatch(JsonNode::isTextual);
    }

    private static List<JsonNode> descriptions(JsonNode part) {
        return part.findValues("description").stream()
                .flatMap(found -> found.isObject() ? Stream.<JsonNode>empty() : Stream.of(found))
                .toList();
    }
}
