package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The concept files of the four Kreise, as the tool that applies them reads them. */
final class ConceptFiles {

    private static final Path FOLDER = Path.of("../identity-config/src/main/resources/concepts");

    private static final Map<String, ObjectNode> READ = new ConcurrentHashMap<>();

    private ConceptFiles() {}

    static ObjectNode dueren() {
        return read("dueren");
    }

    static ObjectNode read(String key) {
        return READ.computeIfAbsent(key, ConceptFiles::parse).deepCopy();
    }

    private static ObjectNode parse(String key) {
        try {
            JsonNode document =
                    new YAMLMapper().readTree(FOLDER.resolve(key + ".yaml").toFile());
            return (ObjectNode) document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
