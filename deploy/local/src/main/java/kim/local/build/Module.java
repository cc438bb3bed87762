package kim.local.build;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A module of this checkout.
 *
 * @param folder below the root
 * @param product what packaging it leaves behind
 */
public record Module(String folder, Path product) {

    boolean isPackaged() {
        return Files.exists(product);
    }
}
