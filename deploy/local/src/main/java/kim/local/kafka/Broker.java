package kim.local.kafka;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Main class of the broker's process: formats the storage before the first start, then runs the released broker. */
final class Broker {

    private Broker() {}

    static void main(String[] arguments) throws IOException {
        var settings = arguments[0];
        if (Files.notExists(storage(settings).resolve("meta.properties"))) {
            format(settings);
        }
        Kafka.main(new String[] {settings});
    }

    private static Path storage(String settings) throws IOException {
        var properties = new Properties();
        try (var file = new FileInputStream(settings)) {
            properties.load(file);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }

    private static void format(String settings) {
        var words = List.of(
                "format",
                "--config",
                settings,
                "--cluster-id",
                Uuid.randomUuid().toString());
        var code = StorageTool.execute(words.toArray(String[]::new), System.out);
        if (code != 0) {
            throw new IllegalStateException("the storage of the broker cannot be formatted: " + code);
        }
    }
}
