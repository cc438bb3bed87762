package kim.local.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kim.local.stack.Home;
import kim.local.stack.OwnerOnly;

/**
 * Where the supervisor of a stack listens.
 *
 * @param token whoever knows it may read the stack's folder, and so may command it
 */
record Address(int port, String token) {

    static Path file(Home home) {
        return home.run().resolve("control.properties");
    }

    static Optional<Address> read(Home home) {
        var file = file(home);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var properties = OwnerOnly.read(file);
        return Optional.of(
                new Address(Integer.parseInt(properties.getProperty("port")), properties.getProperty("token")));
    }

    void write(Home home) {
        var properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("token", token);
        OwnerOnly.write(file(home), properties);
    }
}
