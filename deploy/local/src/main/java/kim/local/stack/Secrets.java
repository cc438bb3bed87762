package kim.local.stack;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Passwords, client secrets and keys, made once by chance and kept in a file that only its owner reads. Each has the
 * name of the environment variable by which a process gets it.
 */
public final class Secrets {

    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final SecureRandom random;
    private final Properties known;

    Secrets(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
        this.known = OwnerOnly.read(file);
    }

    public static Secrets of(Home home) {
        return new Secrets(home.secrets(), new SecureRandom());
    }

    /** A text that is safe in URLs, files and shells. */
    public String password(String name) {
        return known(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES)));
    }

    /** 256 bits, base64. */
    public String key(String name) {
        return known(name, () -> Base64.getEncoder().encodeToString(bytes(KEY_BYTES)));
    }

    /** Everything that is known so far, by name. */
    public synchronized Map<String, String> all() {
        var all = new TreeMap<String, String>();
        known.stringPropertyNames().forEach(name -> all.put(name, known.getProperty(name)));
        return all;
    }

    private synchronized String known(String name, Supplier<String> making) {
        var value = known.getProperty(name);
        if (value == null) {
            value = making.get();
            known.setProperty(name, value);
            OwnerOnly.write(file, known);
        }
        return value;
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
