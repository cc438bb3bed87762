package kim.local.process;

import java.nio.file.Path;

/** The JDK that runs this code also runs every Java part. */
public final class Jvm {

    private Jvm() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String java() {
        return home().resolve("bin").resolve("java").toString();
    }
}
