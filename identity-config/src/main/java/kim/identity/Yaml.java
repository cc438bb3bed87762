package kim.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The YAML files that are packed with the program, folder by folder. */
public final class Yaml {

    private static final ObjectMapper MAPPER = new YAMLMapper();

    private Yaml() {}

    /** The files of a folder by their name without extension, in the order of the names. */
    public static Map<String, ObjectNode> packed(String folder) {
        URL place = Objects.requireNonNull(Yaml.class.getResource("/" + folder), folder);
        try {
            return read(place.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, ObjectNode> read(URI folder) throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            return read(Path.of(folder));
        }
        try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
            return read(jar.provider().getPath(folder));
        }
    }

    public static Map<String, ObjectNode> read(Path folder) throws IOException {
        var documents = new TreeMap<String, ObjectNode>();
        try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                documents.put(name.substring(0, name.lastIndexOf('.')), document(file));
            }
        }
        return documents;
    }

    private static ObjectNode document(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            JsonNode content = MAPPER.readTree(in);
            if (content instanceof ObjectNode document) {
                return document;
            }
            throw new WrongConfiguration(List.of(file.getFileName() + " is not a YAML mapping"));
        }
    }
}
