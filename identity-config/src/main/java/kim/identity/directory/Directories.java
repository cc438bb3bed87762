package kim.identity.directory;

import java.util.List;
import kim.identity.Yaml;

/** The directory files that come with KIM. */
public final class Directories {

    private Directories() {}

    public static List<KreisDirectory> packed() {
        return Yaml.packed("directories").entrySet().stream()
                .map(file -> new KreisDirectory(file.getKey(), file.getValue()))
                .toList();
    }
}
