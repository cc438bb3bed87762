package kim.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master keys of the environment, {@code KIM_MASTER_KEYS}: {@code id:base64} of 32 bytes each, separated by commas.
 * The first wraps whatever is wrapped from now on; the others only unwrap what they once wrapped, until
 * {@link RewrappingKeys} has come by. To rotate, put a new one in front; take the old one away when nothing is under it.
 */
@ApplicationScoped
class MasterKeys {

    private final List<MasterKey> keys;

    MasterKeys(@ConfigProperty(name = "kim.master-keys") Optional<List<String>> keys) {
        this.keys = keys.orElse(List.of()).stream().map(MasterKeys::read).toList();
    }

    MasterKey current() {
        if (keys.isEmpty()) {
            throw new IllegalStateException("KIM_MASTER_KEYS is not set: nothing can be sealed");
        }
        return keys.getFirst();
    }

    MasterKey named(String id) {
        return keys.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("KIM_MASTER_KEYS lacks the key " + id));
    }

    private static MasterKey read(String entry) {
        var parts = entry.strip().split(":", 2);
        if (parts.length < 2 || parts[0].isEmpty()) {
            throw new IllegalArgumentException("a master key is written as id:base64");
        }
        var encoded = Base64.getDecoder().decode(parts[1]);
        try {
            return new MasterKey(parts[0], new SealingKey(encoded));
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }
}
