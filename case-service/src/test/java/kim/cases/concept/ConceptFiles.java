package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The concept files of the four Kreise, as the tool that applies them reads them. */
final class ConceptFiles {

    private static final Path FOLDER = Path.of("../identity-config/src/main/resources/concepts");

    private ConceptFiles() {}

    static ObjectNode dueren() {
        return read("dueren");
    }

    static ObjectNode read(String key) {
        try {
            JsonNode document =
                    new YAMLMapper().readTree(FOLDER.resolve(key + ".yaml").toFile());
            return (ObjectNode) document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
