package kim.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for the data of a test's parts that is gone when the virtual machine and its parts are. */
public final class Scratch {

    private Scratch() {}

    public static Path folder(String name) {
        try {
            var folder = Files.createTempDirectory(name);
            StopWithJvm.deleteAfterwards(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
